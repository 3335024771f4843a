import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { flags } from '../support/engines/chromium.js';
import { google } from '../support/world/google.js';
import { openWorld, type World } from '../support/world/world.js';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const SITE = 'http://www.shop.example/';

/** What each vendor's script does once it runs. */
const VENDORS: readonly [host: string, code: string][] = [
	[
		'connect.facebook.net',
		'document.cookie="_fbp=1;max-age=7776000"; new Image().src="https://www.facebook.com/tr?id=1"',
	],
	[
		'www.clarity.ms',
		'document.cookie="_clck=1;max-age=31536000"; navigator.sendBeacon("https://k.clarity.ms/collect")',
	],
	['static.hotjar.com', 'document.cookie="_hjSession_1=1;max-age=1800"; new Image().src="https://in.hotjar.com/x"'],
	['d.line-scdn.net', 'document.cookie="__lt__cid=1;max-age=86400"; new Image().src="https://tr.line.me/tag.gif"'],
	['s.yimg.jp', 'document.cookie="_ycl_yjad=1;max-age=86400"; new Image().src="https://b97.yahoo.co.jp/x"'],
	['js.hs-scripts.com', 'document.cookie="hubspotutk=1;max-age=86400"; new Image().src="https://track.hubspot.com/x"'],
];

let world: World;
let folder: string;
const shop = () => join(folder, 'public/index.html');

beforeAll(async () => {
	world = await openWorld();
	google(world);
	const script = { 'content-type': 'text/javascript' };
	for (const [host, body] of VENDORS) world.always(host, '/*', { headers: script, body });
	for (const host of ['cdn.jsdelivr.net', 'fonts.googleapis.com'])
		world.always(host, '/*', { headers: { 'content-type': 'text/css' } });
	folder = mkdtempSync(join(tmpdir(), 'sekisho-first-day-'));
	mkdirSync(join(folder, 'public'));
	writeFileSync(shop(), readFileSync(new URL('support/shop.html', import.meta.url)));
	world.folder('www.shop.example', '/', join(folder, 'public'));
	world.on('www.shop.example', '/', () => ({ body: readFileSync(shop(), 'utf8') }));
	world.on('www.shop.example', '/privacy', '<h1>Privacy policy</h1>');
});
afterAll(async () => {
	rmSync(folder, { recursive: true });
	await world?.close();
});

/** Runs `npx sekisho` in the owner's folder. */
function sekisho(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
	return new Promise((resolve) => {
		execFile(process.execPath, [CLI, ...args], { cwd: folder }, (error, stdout, stderr) =>
			resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
		);
	});
}

const browser = () => ['--wait', '0.4', ...flags(world.proxyPort).map((flag) => `--browser-arg=${flag}`)];

/** Pastes what the command printed, as a person does: each tag in its line, from the last to the first, then the head. */
function paste(told: string): void {
	let html = readFileSync(shop(), 'utf8');
	const changes = [...told.matchAll(/:(\d+)(?:, .*)?\n {2}- (<[\s\S]*?>)\n {2}\+ (<.*>)$/gm)];
	expect(changes.length).toBeGreaterThan(8);
	for (const [, line = '', from = '', to = ''] of changes.reverse()) {
		const start = html.split('\n', Number(line) - 1).join('\n').length + 1;
		const at = html.indexOf(from, start);
		expect(html.slice(start, at)).not.toContain('\n');
		html = html.slice(0, at) + to + html.slice(at + from.length);
	}
	const [, line = ''] = /^ {2}(<script src="\/sekisho\/sekisho\.js".*)$/m.exec(told) ?? [];
	writeFileSync(
		shop(),
		html.replace('<meta charset="utf-8">', (found) => `${found}\n${line}`),
	);
}

it('takes a page with ten vendors from nothing to kept promises: init --from, paste, verify', async () => {
	const { code, stdout, stderr } = await sekisho('init', '--from', SITE, '--dir', 'public', ...browser());
	expect(stderr).toContain('with an empty profile');
	expect(stderr).toContain(`· looking at ${SITE}privacy`);
	expect(code).toBe(0);
	const draft = JSON.parse(readFileSync(join(folder, 'consent.source.json'), 'utf8'));
	expect(draft.company).toEqual({ name: 'Example Shop', policyUrl: '/privacy' });
	const services = new Map(draft.services.map((one: { id: string }) => [one.id, one]));
	expect([...services.keys()]).toEqual([
		'google-analytics',
		'google-fonts',
		'google-maps',
		'hotjar',
		'hubspot',
		'line-tag',
		'ly-ads',
		'meta-pixel',
		'microsoft-clarity',
		'youtube',
	]);
	expect(services.get('google-analytics')).toMatchObject({ measurementId: 'G-SHOP123' });
	expect(services.get('meta-pixel')).toMatchObject({ account: '123456789012345' });
	// What it could not name: a library of somebody's, and an item of the site's own.
	expect(stdout).toMatch(/cdn\.jsdelivr\.net +jsDelivr CDN, probably functional/i);
	expect(stdout).toMatch(/item +theme +localStorage/);

	paste(stdout);
	draft.gate = { trusted: ['cdn.jsdelivr.net/*', 'theme'] };
	writeFileSync(join(folder, 'consent.source.json'), JSON.stringify(draft));
	expect(await sekisho('check', '--resolve', 'consent.source.json')).toMatchObject({ code: 0 });
	expect(await sekisho('resolve', 'consent.source.json', '--out', 'public/consent.json')).toMatchObject({ code: 0 });

	const verified = await sekisho('verify', SITE, ...browser());
	expect(verified.stdout).toContain('✓ Every promise is kept.');
	expect(verified.code).toBe(0);
	// The vendors did run for the visitor who accepted.
	for (const host of ['connect.facebook.net', 'www.clarity.ms', 'tr.line.me', 'track.hubspot.com'])
		expect([host, world.traffic({ host }).length > 0]).toEqual([host, true]);

	const { stdout: policy, stderr: told } = await sekisho(
		'csp',
		'--from',
		SITE,
		'--allow',
		'all',
		'--pages',
		'1',
		...browser(),
	);
	const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
	expect(scripts).toContain('connect.facebook.net');
	expect(scripts).not.toContain('tr.line.me');
	expect(told).not.toContain('Blocked');
});
