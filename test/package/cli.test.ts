import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { doc } from '../support/docs.js';
import { ROOT } from './support/dist.js';
import { faultsOfSource } from './support/schema.js';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'sekisho-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command as `npx sekisho` does. */
function sekisho(args: string[], input = '') {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], {
		cwd: folder,
		encoding: 'utf8',
		input,
		timeout: 30_000,
	});
	return { status, stdout, stderr };
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe('npx sekisho', () => {
	it.each([[[]], [['--help']], [['check', '--help']], [['csp', '-h']], [['init', '--help']]])(
		'explains itself: %j',
		(args) => {
			expect(sekisho(args)).toMatchObject({
				status: 0,
				stderr: '',
				stdout: expect.stringContaining('Usage: npx sekisho'),
			});
		},
	);

	it('says its version', () => {
		const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
		expect(sekisho(['--version']).stdout.trim()).toBe(version);
	});

	it.each([[['chekc']], [['check']], [['check', '--nope']], [['csp']], [['check', 'nowhere.json']]])(
		'says how it is called, and no stack, for %j',
		(args) => {
			const { status, stderr } = sekisho(args);
			expect(status).toBe(2);
			expect(stderr).toContain('Usage: npx sekisho');
			expect(stderr).not.toMatch(/^\s+at /m);
		},
	);
});

describe('a message', () => {
	it.each([
		[['chekc'], 'Did you mean "check"?'],
		[['verify', 'x.html', '--wait', '-1'], '--wait needs a value. One that begins with "-" is written --wait=…'],
		[['verify', 'http://x.example/', '--hmtl', 'x'], 'There is no option "--hmtl". Did you mean "--html"?'],
		[['check', 'nowhere.json'], 'There is no file "nowhere.json" in '],
		[['check', '.'], '"." is a folder'],
		[['snippet', 'meta-pixl'], 'Did you mean "meta-pixel"?'],
		[['snippet', 'meta-pixel', 'pixel=1', 'colour=red'], 'no {colour}; it has: pixel'],
		[['verify', 'www.example.com'], 'https://www.example.com'],
		[['verify', 'localhost:3000'], 'http://localhost:3000'],
		[['import', 'other.js'], 'no configuration of vanilla-cookieconsent'],
		[['init', '--dir', 'other.js', '--name', 'A'], 'cannot be written'],
		[['init', '--dir', '/proc/x', '--name', 'A'], '/proc/x/consent.json cannot be written'],
		[['verify', 'http://x.example/', '--html', 'other.js/report.html'], 'other.js/report.html cannot be written'],
	])('comes first, says what to do, and is not drowned in options: %j', (args, message) => {
		write('other.js', 'let a = 1');
		const { status, stdout, stderr } = sekisho(args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr.split('\n')[0]).toContain(message);
		expect(stderr.split('\n').length).toBeLessThan(16);
		expect(stderr).not.toMatch(/^\s+at /m);
	});

	it('ends quietly where its reader has gone', () => {
		const command = `"${process.execPath}" "${join(ROOT, 'dist/cli.js')}" resolve --list | head -n 1`;
		const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
		expect({ lines: stdout.split('\n').length, stderr }).toEqual({ lines: 2, stderr: '' });
	});
});

describe('npx sekisho check', () => {
	it.each([
		['the lines and the mark of Windows', (text: string) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
		['what PowerShell writes', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
	])('reads %s', (_, encode) => {
		writeFileSync(
			join(folder, 'consent.json'),
			encode('{\n\t"services": [\n\t\t{ "id": "a", "category": "nobody" }\n\t]\n}'),
		);
		expect(sekisho(['check', 'consent.json']).stdout).toMatch(/^consent\.json:3:28 {2}services\[0\]\.category: /m);
		expect(sekisho(['csp', 'consent.json'])).toMatchObject({ status: 0 });
	});

	it('knows the vendors of the catalogue where it fills them in', () => {
		write('consent.source.json', '{ "services": [{ "id": "a", "category": "marketing", "preset": "line-tg" }] }');
		const { status, stdout } = sekisho(['check', '--resolve', 'consent.source.json']);
		expect(status).toBe(1);
		expect(stdout).toContain('no preset "line-tg"; did you mean "line-tag"? Expected a vendor of the catalogue');
		expect(stdout).toMatch(/services\[0\]\.preset: .*resolve --list/);
	});

	it('finds nothing in a configuration that is right', () => {
		write('consent.json', '{ "company": { "name": "Example" }, "services": [] }');
		expect(sekisho(['check', 'consent.json'])).toMatchObject({ status: 0, stdout: 'consent.json: no fault.\n' });
	});

	it('names each fault with its line and column', () => {
		write(
			'consent.json',
			`{
	"services": [
		{ "id": "a", "category": "analytics", "urls": ["a.example/*"] },
		{ "id": "b", "category": "analitics", "colour": 1 }
	]
}`,
		);
		const { status, stdout } = sekisho(['check', 'consent.json']);
		expect(status).toBe(1);
		expect(stdout).toMatch(/^consent\.json:4:28 {2}services\[1\]\.category: .*analytics.* In "b"\.$/m);
		expect(stdout).toMatch(/^consent\.json:4:\d+ {2}services\[1\]\.colour: .* In "b"\.$/m);
		expect(stdout).toMatch(/^\d faults\.$/m);
	});

	it('names what a policy needs and the file leaves out, where that is asked for (SEED-02)', () => {
		write('consent.json', '{\n\t"company": { "name": "Example", "policyUrl": "/privacy" },\n\t"services": []\n}');
		expect(sekisho(['check', 'consent.json'])).toMatchObject({ status: 0, stdout: 'consent.json: no fault.\n' });
		const { status, stdout } = sekisho(['check', 'consent.json', '--complete']);
		expect(status).toBe(1);
		expect(stdout).toMatch(/^consent\.json:2:\d+ {2}company\.contact: left out\. .*email.*\(SEED-02\)$/m);
		expect(stdout).toMatch(/policy\.version: left out\. .*\n2 faults\.$/m);
		write('consent.json', '{ "services": [{ "id": "a", "category": "analytics" }] }');
		expect(sekisho(['check', 'consent.json', '--complete']).stdout).toMatch(
			/^consent\.json:1:1 {2}texts: left out\. .*each language of your pages .*\(EU-06\)$/m,
		);
	});

	it('names what holds nothing by itself, which is no fault', () => {
		const services = [
			{ id: 'a', category: 'analytics' },
			{ id: 'b', category: 'analytics', cookies: ['_b'] },
			{ id: 'c', category: 'necessary' },
		];
		write('consent.json', JSON.stringify({ services }));
		expect(sekisho(['check', 'consent.json'])).toEqual({
			status: 0,
			stdout: 'consent.json: no fault.\n',
			stderr:
				'consent.json: services[0] "a" claims no address, cookie or storage: only elements that are marked with it are held.\n',
		});
	});

	it('finds the place where a file stops being JSON', () => {
		write('consent.json', '{\n\t"services": [],,\n}');
		expect(sekisho(['check', 'consent.json']).stdout).toMatch(/^consent\.json:2:\d+ /);
	});

	it.each([
		['{ "services": [], }', 'Take out the comma before it.'],
		['{ "services": [] "noSale": true }', 'A comma is missing before it.'],
		["{ 'services': [] }", 'straight double quotes'],
		['{ services: [] }', 'Write the key in double quotes.'],
		['{\n\t// mine\n\t"services": []\n}', 'JSON has no comments'],
		['{ "services": [', 'It ends too early'],
		['', 'The file is empty.'],
	])('says what is wrong with %j, in one line', (text, hint) => {
		write('consent.json', text);
		const { status, stdout } = sekisho(['check', 'consent.json']);
		expect({ status, lines: stdout.split('\n').length }).toEqual({ status: 1, lines: 3 });
		expect(stdout).toContain(hint);
		expect(sekisho(['csp', 'consent.json']).stderr).toContain(hint);
	});

	it('tells a file with vendors of the catalogue from a file with mistakes', () => {
		const account = '12345678-90ab-cdef-1234-567890abcdef';
		const service = { id: 'line', category: 'marketing', preset: 'line-tag', account, tag: true };
		write('consent.source.json', JSON.stringify({ services: [service] }));
		const { stdout } = sekisho(['check', 'consent.source.json']);
		expect(stdout).toMatch(/no preset "line-tag"\. It is in the catalogue, .*npx sekisho resolve.*\n1 fault\.$/m);
		expect(sekisho(['check', 'consent.source.json', '--resolve']).status).toBe(0);
	});

	it('reads the standard input, and prints JSON for other programs', () => {
		const { stdout } = sekisho(['check', '-', '--json'], '{ "services": [{ "id": "a", "category": "nobody" }] }');
		expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ file: '-', line: 1, path: 'services[0].category' })]);
	});
});

describe('npx sekisho csp', () => {
	const config = JSON.stringify({
		services: [
			{ id: 'map', category: 'functional', urls: ['maps.example.net/*'] },
			{ id: 'stats', category: 'analytics', urls: ['stats.example.net/*'] },
		],
	});

	it.each([
		[[], []],
		[['--allow', 'map'], ['maps.example.net']],
		[['--allow', 'analytics'], ['stats.example.net']],
		[
			['--allow', 'all'],
			['maps.example.net', 'stats.example.net'],
		],
	])('names the hosts of what is allowed, and no other: %j', (options, hosts) => {
		const { status, stdout } = sekisho(['csp', '-', ...options], config);
		expect(status).toBe(0);
		for (const host of ['maps.example.net', 'stats.example.net'])
			expect([host, stdout.includes(host)]).toEqual([host, hosts.includes(host)]);
	});

	it.each([
		['maps', 'No category or service "maps"; did you mean "map"? There are: '],
		['map stats', 'No category or service "map stats". Write commas between ids: --allow map,stats.'],
	])('knows no other id: %s', (ids, message) => {
		const { status, stderr } = sekisho(['csp', '-', '--allow', ids], config);
		expect({ status, first: stderr.split('\n')[0] }).toEqual({ status: 2, first: expect.stringContaining(message) });
		expect(sekisho(['csp', '-', '--allow', 'map, stats'], config).status).toBe(0);
	});

	it('says that a configuration has faults, and nothing of one that has none', () => {
		expect(sekisho(['csp', '-'], config).stderr).toBe('');
		const faulty = sekisho(['csp', '-', '--allow', 'all'], '{ "services": [{ "id": "a", "category": "analitics" }] }');
		expect(faulty).toMatchObject({ status: 0, stderr: expect.stringMatching(/^The configuration has 1 fault, /) });
	});
});

describe('npx sekisho csp with what was seen', () => {
	it('lets a host do what it was seen to do, and names what it blocks', () => {
		write(
			'consent.json',
			JSON.stringify({
				services: [
					{ id: 'stats', category: 'analytics', urls: ['stats.example.net/*'] },
					{ id: 'chat', category: 'functional', urls: ['chat.example.net/*'] },
				],
			}),
		);
		const request = (kind: string, url: string) => ({ kind, url, phase: 'accepted' });
		const requests = [
			request('Script', 'https://stats.example.net/s.js'),
			request('Fetch', 'https://stats.example.net/collect'),
			request('Image', 'https://cdn.example.org/logo.png'),
			request('Script', 'https://www.shop.example/own.js'),
		];
		write('report.json', JSON.stringify({ sites: [{ site: 'https://www.shop.example/', visits: [{ requests }] }] }));
		const { status, stdout, stderr } = sekisho(['csp', 'consent.json', '--allow', 'all', '--seen', 'report.json']);
		expect(status).toBe(0);
		const directives = new Map(
			stdout
				.trim()
				.split(';')
				.map((one) => [one.split(' ')[0], one]),
		);
		for (const [directive, isIn] of [
			['script-src', true],
			['connect-src', true],
			['img-src', false],
			['frame-src', false],
		] as const)
			expect([directive, directives.get(directive)?.includes('stats.example.net')]).toEqual([directive, isIn]);
		// Nobody has seen what it is for.
		expect(directives.get('frame-src')).toContain('chat.example.net');
		expect(directives.get('script-src')).toContain("'unsafe-inline'");
		expect(stderr).toMatch(/^ {2}cdn\.example\.org$/m);
		expect(stderr).not.toContain('shop.example');
		expect(sekisho(['csp', 'consent.json', '--seen', 'consent.json'])).toMatchObject({ status: 2 });
	});
});

describe('npx sekisho resolve', () => {
	it('lists the vendors it knows', () => {
		expect(sekisho(['resolve', '--list']).stdout).toMatch(/^meta-pixel +marketing +Meta Pixel$/m);
	});

	it('fills in what the catalogue knows, so that nothing is left to find fault with', () => {
		write('consent.json', '{ "services": [{ "id": "pixel", "category": "marketing", "preset": "meta-pixel" }] }');
		expect(sekisho(['resolve', 'consent.json', '--out', 'out.json']).status).toBe(0);
		const { services } = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
		expect(services[0]).toMatchObject({ id: 'pixel', name: 'Meta Pixel' });
		expect(sekisho(['check', 'out.json']).status).toBe(0);
	});
});

describe('an account that a vendor cannot use', () => {
	const writeService = (service: object) =>
		write('consent.source.json', JSON.stringify({ services: [{ id: 'a', category: 'marketing', ...service }] }));

	it.each([
		[{ preset: 'meta-pixl' }, 'services[0].preset: no preset "meta-pixl"; did you mean "meta-pixel"?'],
		[{ preset: 'meta-pixel', account: { pixl: '1' } }, 'services[0].account.pixl: no such key; did you mean "pixel"?'],
		[{ preset: 'meta-pixel', account: { pixel: 1 } }, 'services[0].account.pixel: found 1. Expected a text'],
		[{ preset: 'meta-pixel', account: true }, 'services[0].account: found true. Expected what Meta Pixel gave you'],
		[{ preset: 'adobe-analytics', account: 'one' }, '{ "suite": "…", "server": "…" }'],
		[{ preset: 'google-ads', account: 'AW-1', measurementId: 'AW-1' }, 'Expected "measurementId", beside "preset"'],
		[{ preset: 'stripe', account: 'x' }, 'Stripe.js gives no id that its snippet needs'],
		[{ preset: 'line-tag', tag: true }, 'services[0].account.tag: missing. Expected what LINE Tag gave you, such as'],
		[{ preset: 'line-tag', tag: true, account: 'a b' }, 'services[0].account.tag: found "a b"'],
		[{ preset: 'karte', tag: true, account: 'x' }, 'services[0].tag: found true. The catalogue has no tag for KARTE'],
	])('is named by check and by resolve, which then fails: %j', (service, message) => {
		writeService(service);
		const checked = sekisho(['check', '--resolve', 'consent.source.json']);
		const resolved = sekisho(['resolve', 'consent.source.json', '--out', 'consent.json']);
		expect([checked.status, resolved.status]).toEqual([1, 1]);
		expect(checked.stdout).toContain(message);
		expect(checked.stdout).toMatch(/^1 fault\.$/m);
		expect(resolved.stderr).toContain(message);
		expect(existsSync(join(folder, 'consent.json'))).toBe(true);
	});
});

describe('npx sekisho snippet', () => {
	it('prints a vendor’s snippet, marked and filled in', () => {
		const { status, stdout } = sekisho(['snippet', 'google-maps', 'place=!1m18', '--id', 'map']);
		expect(status).toBe(0);
		expect(stdout).toContain('<iframe data-consent="map" data-src="https://www.google.com/maps/embed?pb=!1m18"');
	});

	it('says which ids are missing, and takes none that could be code', () => {
		expect(sekisho(['snippet', 'line-tag'])).toMatchObject({
			status: 1,
			stderr: expect.stringMatching(/^Fill in \{tag\}: npx sekisho snippet line-tag tag=12345678-.* prints it/),
		});
		expect(sekisho(['snippet', 'line-tag', "tag=');alert('"])).toMatchObject({ status: 2 });
		expect(sekisho(['snippet', 'line-tagg', 'tag=1'])).toMatchObject({ status: 2 });
	});

	it('names a missing id of a file, and says where there is nothing to print', () => {
		write('consent.json', '{ "services": [{ "id": "line", "category": "marketing", "preset": "line-tag" }] }');
		expect(sekisho(['snippet', 'consent.json'])).toMatchObject({
			status: 1,
			stderr: 'Fill in {tag} of the service "line": it belongs into "account": { "tag": "…" }.\n',
		});
		write('consent.json', '{ "services": [{ "id": "map", "category": "functional", "urls": ["maps.example/*"] }] }');
		expect(sekisho(['snippet', 'consent.json'])).toEqual({
			status: 0,
			stdout: '',
			stderr: 'No service in consent.json has a vendor of the catalogue as its "preset": nothing to print.\n',
		});
	});

	it('does what docs/catalogue.md says with its configuration', () => {
		const [, source = ''] = /^```json\n([\s\S]*?)^```$/m.exec(doc('docs/catalogue.md')) ?? [];
		write('consent.source.json', source);
		expect(sekisho(['check', 'consent.source.json']).status).toBe(1);
		expect(sekisho(['check', '--resolve', 'consent.source.json'])).toMatchObject({ status: 0 });
		expect(sekisho(['resolve', 'consent.source.json', '--out', 'consent.json']).status).toBe(0);
		expect(sekisho(['check', 'consent.json'])).toMatchObject({ status: 0 });
		const { status, stdout, stderr } = sekisho(['snippet', 'consent.source.json']);
		expect(stdout).toContain("tagId:'12345678-90ab-cdef-1234-567890abcdef'");
		expect(stdout).toContain("'clarity','script','abcdef1234'");
		expect(stdout).toContain('inserts the tag by itself');
		// An editor knows both files.
		expect(source).toContain('sekisho.source.schema.json');
		expect(readFileSync(join(folder, 'consent.json'), 'utf8')).toContain('"$schema": "./sekisho/sekisho.schema.json"');
		expect(faultsOfSource(JSON.parse(source))).toEqual([]);
		expect(faultsOfSource({ services: [{ id: 'a', preset: 'meta-pixl' }] })).not.toEqual([]);
		// A page may have several maps.
		expect({ status, stderr }).toEqual({ status: 0, stderr: 'Replace {place} in each frame of "map".\n' });
	});
});

describe('npx sekisho init', () => {
	it('writes a configuration without a fault, and the files of a page', () => {
		const args = ['init', '--dir', 'public', '--name', 'Example', '--policy', '/privacy', '--ga', 'G-TEST1'];
		const { status, stdout } = sekisho(args);
		expect(status).toBe(0);
		expect(stdout).toContain('<script src="/sekisho/sekisho.js" data-config="/consent.json"></script>');
		for (const file of ['sekisho.js', 'sekisho.ui.js', 'locales/de.json', 'sekisho.schema.json'])
			expect([file, existsSync(join(folder, 'public/sekisho', file))]).toEqual([file, true]);
		expect(sekisho(['check', 'public/consent.json'])).toMatchObject({ status: 0 });
	});

	it('overwrites nothing unless it is told to', () => {
		write('consent.json', 'mine');
		expect(sekisho(['init']).status).toBe(2);
		expect(readFileSync(join(folder, 'consent.json'), 'utf8')).toBe('mine');
		expect(sekisho(['init', '--force']).status).toBe(0);
	});

	it.each([
		[['--ga', 'UA-1'], 'G-'],
		[['--policy', 'privacy page'], '"privacy page" is no address of a privacy policy'],
		[['--name', ''], '--name needs the name of the company'],
	])('refuses what would be wrong: %j', (options, message) => {
		const { status, stderr } = sekisho(['init', ...options]);
		expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
		expect(existsSync(join(folder, 'consent.json'))).toBe(false);
	});

	it('says that no banner appears while no service is declared', () => {
		expect(sekisho(['init', '--name', 'A']).stdout).toContain('no banner appears');
		expect(sekisho(['init', '--name', 'A', '--ga', 'G-1', '--force']).stdout).not.toContain('no banner appears');
	});

	it.each([
		['init', '--from', 'nofile'],
		['import', 'nofile'],
	])('looks at its input before its output: %j', (...args) => {
		write('consent.json', '{}');
		write('consent.source.json', '{}');
		const { status, stderr } = sekisho(args);
		expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^(There is no file )?"nofile"/) });
	});
});

describe('npx sekisho import', () => {
	it('makes a draft that is checked and resolved as docs/migration.md says', () => {
		write(
			'cookieconsent-config.js',
			"klaroConfig = { services: [{ name: 'hotjar', purposes: ['analytics'] }] }; process.exit(7)",
		);
		const { status, stderr } = sekisho(['import', 'cookieconsent-config.js', '--name', 'Example Inc.']);
		expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/hotjar +→ hotjar/) });
		const { $schema } = JSON.parse(readFileSync(join(folder, 'consent.source.json'), 'utf8'));
		expect(existsSync(join(folder, $schema))).toBe(true);
		expect(sekisho(['check', '--resolve', 'consent.source.json'])).toMatchObject({ status: 0 });
		expect(sekisho(['resolve', 'consent.source.json', '--out', 'public.json']).status).toBe(0);
		expect(JSON.parse(readFileSync(join(folder, 'public.json'), 'utf8'))).toMatchObject({
			company: { name: 'Example Inc.' },
			services: [{ id: 'hotjar', category: 'analytics', name: 'Hotjar' }],
		});
		expect(sekisho(['import', 'cookieconsent-config.js']).stderr).toContain('--force overwrites it');
	});

	it('writes nothing for what it does not know', () => {
		write('other.js', 'let a = 1');
		expect(sekisho(['import', 'other.js'])).toMatchObject({ status: 2, stdout: '' });
		expect(existsSync(join(folder, 'consent.source.json'))).toBe(false);
	});
});
