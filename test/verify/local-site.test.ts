import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { flags } from '../support/engines/chromium.js';
import { openWorld, type World } from '../support/world/world.js';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

let world: World;
let folder: string;

beforeAll(async () => {
	world = await openWorld();
	world.always('stats.example', '/*', { headers: { 'content-type': 'text/javascript' } });
	folder = mkdtempSync(join(tmpdir(), 'sekisho-local-'));
	mkdirSync(join(folder, 'public'));
	cpSync(DIST, join(folder, 'public/sekisho'), { recursive: true });
	const services = [{ id: 'stats', category: 'analytics', urls: ['stats.example/*'] }];
	writeFileSync(join(folder, 'public/consent.json'), JSON.stringify({ services }));
	writeFileSync(
		join(folder, 'public/page.html'),
		`<!doctype html><title>Page</title><script src="/sekisho/sekisho.js" data-config="/consent.json"></script>
		<script type="text/plain" data-consent="stats" data-src="https://stats.example/s.js"></script>`,
	);
	mkdirSync(join(folder, 'plain'));
	writeFileSync(join(folder, 'plain/index.html'), '<!doctype html><title>Plain</title><img src="/lost.png" alt="">');
});
afterAll(async () => {
	rmSync(folder, { recursive: true });
	await world?.close();
});

/** Runs `npx sekisho` in the folder above the site's. */
function sekisho(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
	const all = [...flags(world.proxyPort).filter((flag) => !flag.includes('bypass')), '--proxy-bypass-list=localhost'];
	const browser = ['--wait', '0.3', ...all.map((flag) => `--browser-arg=${flag}`)];
	return new Promise((resolve) => {
		execFile(process.execPath, [join(DIST, 'cli.js'), ...args, ...browser], { cwd: folder }, (error, stdout, stderr) =>
			resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
		);
	});
}

it('makes the policy of a page on this machine, whose folder is served as /', async () => {
	const { code, stdout, stderr } = await sekisho('csp', '--from', 'public/page.html', '--allow', 'all');
	expect(stderr).toContain('· serves public as / during the visit');
	expect(stderr).not.toMatch(/does not have|no configuration|No banner/i);
	expect(stdout).toContain('stats.example');
	expect(code).toBe(0);
});

it('says what the folder lacks, and that the policy is that of a draft', async () => {
	const { stderr } = await sekisho('csp', '--from', 'public/page.html', '--dir', '.');
	expect(stderr).toContain('· . does not have /consent.json, /sekisho/sekisho.js: if the site serves another folder');
	expect(stderr).toContain('The pages name no configuration: the policy is that of a draft with 0 services.');
	expect(stderr).toContain('No banner was found');
});

it('writes what init makes beside the page that it looked at', async () => {
	const { code, stdout, stderr } = await sekisho('init', '--from', 'plain/index.html', '--name', 'A', '--policy', '/p');
	expect(stderr).toContain('· plain does not have /lost.png');
	expect(stdout).toContain('plain/consent.json');
	expect(code).toBe(0);
	expect(JSON.parse(readFileSync(join(folder, 'plain/consent.json'), 'utf8'))).toMatchObject({ services: [] });
});
