import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { flags } from '../support/engines/chromium.js';
import { page } from '../support/stage.js';
import { openWorld, type World } from '../support/world/world.js';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const STATS = { id: 'stats', category: 'analytics', urls: ['stats.example/*'] };

let world: World;
let folder: string;

beforeAll(async () => {
	world = await openWorld();
	world.folder('*', '/sekisho', DIST);
	folder = mkdtempSync(join(tmpdir(), 'sekisho-verify-'));
});
afterAll(async () => {
	rmSync(folder, { recursive: true });
	await world?.close();
});

/** Runs `npx sekisho verify` in the small internet. */
const verify = (...args: string[]) => verifyBy(join(DIST, 'cli.js'), ...args);

function verifyBy(cli: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
	const browser = flags(world.proxyPort).map((flag) => `--browser-arg=${flag}`);
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			[cli, 'verify', ...args, '--wait', '0.3', ...browser],
			{ cwd: folder },
			(error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
		);
	});
}

it('ends with 1 for a broken promise and 0 for kept ones, and writes every report', async () => {
	const withdraw = '<button data-consent-action="withdraw">Withdraw</button>';
	world.on(
		'www.shop.example',
		'/',
		page({ services: [STATS] }, withdraw, '<script>document.cookie = "extra=1"</script>'),
	);
	const files = ['--html', 'report.html', '--junit', 'report.xml', '--sarif', 'report.sarif', '--json'];
	const { code, stdout, stderr } = await verify('http://www.shop.example/', ...files);
	expect(stderr).toContain('· refusing');
	expect(JSON.parse(stdout)).toMatchObject({
		schemaVersion: 1,
		sites: [{ site: 'http://www.shop.example/', findings: [{ code: 'undeclared-cookie', subject: 'extra' }] }],
	});
	expect(code).toBe(1);
	const read = (name: string) => readFileSync(join(folder, name), 'utf8');
	expect(read('report.html').match(/data:image\/jpeg/g)).toHaveLength(4);
	expect(read('report.xml')).toContain('failures="1"');
	expect(JSON.parse(read('report.sarif')).runs[0].results).toHaveLength(1);

	writeFileSync(join(folder, 'consent.json'), JSON.stringify({ services: [STATS], gate: { trusted: ['extra'] } }));
	const kept = await verify('http://www.shop.example/', '--config', 'consent.json');
	expect(kept).toMatchObject({ code: 0, stdout: expect.stringContaining('Every promise is kept') });
});

it('names a page whose configuration is not that of the site', async () => {
	const link = '<a href="/other">Other</a>';
	world.on('www.two.example', '/', page({ services: [STATS] }, link));
	world.on(
		'www.two.example',
		'/other',
		page({ services: [STATS, { ...STATS, id: 'more' }] }, '<a href="/same">Same</a>'),
	);
	world.on('www.two.example', '/same', page({ ui: { theme: 'dark' }, services: [STATS] }));
	const { stderr } = await verify('http://www.two.example/', '--pages', '3');
	expect(stderr.match(/\S+ has another configuration/g)).toEqual([
		'http://www.two.example/other has another configuration',
	]);
	writeFileSync(join(folder, 'one.json'), JSON.stringify({ services: [STATS] }));
	const given = await verify('http://www.two.example/', '--pages', '3', '--config', 'one.json');
	expect(given.stderr).not.toContain('another configuration');
});

it.each([
	[['nonsense'], 'is no address'],
	[['http://x.example/', '--pages', '0'], '--pages needs'],
	[['http://x.example/', '--browser', '/nowhere'], '/nowhere is no program'],
	[['http://x.example/', '--browser', '/bin/ls'], '/bin/ls did not start as a browser. Name a Chromium or Chrome'],
	[['http://www.gone.example/'], 'cannot be opened: the server answers 410 Gone'],
	[['http://x.example/', '--region', 'europe'], 'a code such as JP or US-CA, or one of eea, uk'],
	[['http://x.example/', '--region', 'XX'], '"XX" is no region'],
	[['http://x.example/', '--pages=-1'], '--pages needs a number above 0.'],
])('ends with 2 where it cannot do its work: %j', async (args, message) => {
	world.on('www.gone.example', '/', { status: 410, body: 'no more' });
	const { code, stdout, stderr } = await verify(...args);
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	expect(stderr).toContain(message);
	expect(stderr).not.toMatch(/^\s+at /m);
});

it('finds its peers in the folder where it is called, and says what is missing', async () => {
	const cache = mkdtempSync(join(tmpdir(), 'sekisho-npx-'));
	try {
		cpSync(join(DIST, 'cli.js'), join(cache, 'cli.mjs'));
		cpSync(join(DIST, 'catalogue'), join(cache, 'catalogue'), { recursive: true });
		const missing = await verifyBy(join(cache, 'cli.mjs'), 'http://www.shop.example/');
		expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('npm install -D puppeteer-core') });
		const peer = fileURLToPath(new URL('../../node_modules/puppeteer-core', import.meta.url));
		mkdirSync(join(folder, 'node_modules'));
		symlinkSync(peer, join(folder, 'node_modules/puppeteer-core'));
		world.on('www.empty.example', '/', page({ services: [] }));
		expect(await verifyBy(join(cache, 'cli.mjs'), 'http://www.empty.example/')).toMatchObject({ code: 0 });
	} finally {
		rmSync(cache, { recursive: true });
	}
});
