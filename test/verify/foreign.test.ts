import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contestants } from '../bench/visit/contestants.js';
import { codes, openSite, type Site } from './support/site.js';

const ROOT = new URL('../../', import.meta.url);

let site: Site;

beforeAll(async () => {
	site = await openSite();
	site.world.always('*.forgot.example', '/*', {
		headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
	});
});
afterAll(() => site?.close());

const OTHERS = contestants.filter(({ name }) => !/^(no SDK|by hand|sekisho)/.test(name));

/** A page with one tag behind the banner, which goes on once it runs, and one that its owner forgot. */
function open(host: string, { files, head, gated }: (typeof OTHERS)[number]): void {
	const { world } = site;
	for (const [address, path] of Object.entries(files)) {
		if (address.endsWith('*')) world.folder(host, address.slice(0, -2), fileURLToPath(new URL(path, ROOT)));
		else
			world.on(host, address, {
				headers: { 'content-type': address.endsWith('.css') ? 'text/css' : 'text/javascript' },
				body: readFileSync(new URL(path, ROOT)),
			});
	}
	const name = host.split('.')[0];
	world.on(host, '/gated.js', {
		headers: { 'content-type': 'text/javascript' },
		body: `fetch("https://gated-${name}.forgot.example/x"); setInterval(() => fetch("https://goes-on-${name}.forgot.example/x"), 100);`,
	});
	world.on(
		host,
		'/',
		`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>page</title>${head(['s0'])}</head>
<body><h1>Page</h1><img src="https://leak-${name}.forgot.example/x" alt="">${gated?.('/gated.js') ?? ''}</body></html>`,
	);
}

describe.concurrent('a page with a banner of somebody else', () => {
	it.each(OTHERS)('$name', async (other) => {
		const host = `${other.name.replace(/\W/g, '')}.example`;
		const [name] = host.split('.');
		open(host, other);
		const report = await site.verify(host, { wait: 1000 });
		expect(report.hasConfig).toBe(false);
		expect(report.visits[0]?.banner).toBe(other.name);
		expect(report.visits[0]?.unreached.filter(({ phase }) => phase !== 'withdrawn')).toEqual([]);
		// What the servers were asked, and in which phase.
		const requests = report.visits.flatMap((visit) => visit.requests).filter(({ url }) => url.includes('.forgot.'));
		const log = site.world.traffic({ host: `*-${name}.forgot.example` });
		const recorded = requests.map(({ method, url }) => `${method} ${url.replace('https://', '')}`);
		// A page that goes away may take back the last of those that go on, after it was recorded.
		const [goesOn, once] = [`GET goes-on-${name}.forgot.example/x`, (line: string) => !/goes-on/.test(line)];
		expect(recorded.filter(once).sort()).toEqual(log.filter(once).sort());
		const times = (lines: readonly string[]) => lines.filter((line) => line === goesOn).length;
		expect(times(recorded)).toBeGreaterThanOrEqual(times(log));
		expect(new Set(recorded)).toEqual(new Set(log));
		const early = requests.filter(({ phase }) => phase !== 'accepted').map(({ url }) => new URL(url).hostname);
		const expected = [...new Set(early)].map((one) => `undeclared-party ${one}`).sort();
		expect(expected).toContain(`undeclared-party leak-${name}.forgot.example`);
		expect(expected).not.toContain(`undeclared-party gated-${name}.forgot.example`);
		if (other.gated) expect(log).toContain(`GET gated-${name}.forgot.example/x`);
		expect(codes(report)).toEqual(expected);
	});
});

/** Banners that nobody here knows but the rules of autoconsent: the elements that these look for. */
const BY_RULE: readonly (readonly [rule: string, html: string])[] = [
	[
		'cookieyes',
		`<div class="cky-consent-container"><div class="cky-consent-bar" data-cky-tag="notice"><p>Cookies?</p>
<button data-cky-tag="reject-button" onclick="answer('no')">No</button><button data-cky-tag="accept-button" onclick="answer('yes')">Yes</button></div></div>`,
	],
	[
		'Complianz banner',
		`<div id="cmplz-cookiebanner-container"><div class="cmplz-cookiebanner"><p>Cookies?</p>
<button class="cmplz-accept" onclick="answer('yes')">Yes</button><button class="cmplz-deny" onclick="answer('no')">No</button></div></div>`,
	],
];

describe.concurrent('a banner that only a rule of autoconsent knows', () => {
	it.each(BY_RULE)('%s', async (rule, banner) => {
		const name = rule.replace(/\W/g, '').toLowerCase();
		const host = `rule-${name}.example`;
		const script = `const said = () => /cmplz_banner-status=dismissed/.test(document.cookie);
const runs = () => { if (/my_consent=yes/.test(document.cookie)) fetch("https://gated-${name}.forgot.example/x"); };
function answer(word) { document.cookie = "my_consent=" + word; document.cookie = "cmplz_banner-status=dismissed"; document.body.firstElementChild.remove(); runs(); }
if (said()) document.body.firstElementChild.remove(); runs();`;
		site.world.on(
			host,
			'/',
			`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>page</title></head>
<body>${banner}<h1>Page</h1><img src="https://leak-${name}.forgot.example/x" alt=""><script>${script}</script></body></html>`,
		);
		const report = await site.verify(host);
		expect(report.visits[0]?.banner).toBe(rule);
		expect(report.visits[0]?.unreached.map(({ phase }) => phase)).toEqual(['withdrawn']);
		const phases = report.visits
			.flatMap((visit) => visit.requests)
			.filter(({ url }) => url.includes(`gated-${name}`))
			.map(({ phase }) => phase);
		expect(new Set(phases)).toEqual(new Set(['accepted']));
		expect(codes(report)).toContain(`undeclared-party leak-${name}.forgot.example`);
		expect(codes(report)).not.toContain(`undeclared-party gated-${name}.forgot.example`);
	});
});
