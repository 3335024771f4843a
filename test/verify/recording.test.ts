import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SiteReport } from '../../src/verify/verify-site.js';
import { page } from '../support/stage.js';
import { codes, openSite, type Site } from './support/site.js';

let site: Site;

beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

const CONFIG = {
	company: { name: 'Shop' },
	services: [{ id: 'stats', category: 'analytics', urls: ['stats.example/*'], cookies: [{ name: '_st', days: 30 }] }],
};

/** A shop with a tag that waits for consent, and a worker; `more` stands in its head. */
function open(host: string, more = ''): void {
	const { world } = site;
	const marked = '<script type="text/plain" data-consent="stats" data-src="https://stats.example/s.js"></script>';
	world.on(host, '/', page(CONFIG, `<button data-consent-action="withdraw">Withdraw</button>`, marked + more));
	const script = { 'content-type': 'text/javascript' };
	world.on('stats.example', '/s.js', { headers: script, body: 'document.cookie = "_st=1; max-age=86400"' });
	world.on('evil.example', '/*', { headers: { ...script, 'access-control-allow-origin': '*' } });
	world.on(host, '/worker.js', { headers: script, body: 'fetch("/from-worker")' });
	world.on(host, '/from-worker', '');
}

/** The requests that reached the network, as a server writes them. */
const recorded = ({ visits }: SiteReport) =>
	visits
		.flatMap(({ requests }) => requests)
		.filter(({ url, blocked, cached, kind }) => !blocked && !cached && kind !== 'Preconnect' && !/favicon/.test(url))
		.map(({ method, url }) => `${method} ${url.replace(/^\w+:\/\/|#.*/g, '')}`)
		.sort();

it('records exactly what reaches the servers, and finds nothing on a clean page', async () => {
	const host = 'clean.example';
	open(host, '<script>new Worker("/worker.js")</script>');
	const report = await site.verify(host);
	const log = site.world
		.traffic({ host })
		.concat(site.world.traffic({ host: 'stats.example' }))
		.sort();
	expect(log).toContain('GET clean.example/from-worker');
	expect(log).toContain('GET stats.example/s.js');
	expect(recorded(report)).toEqual(log);
	expect(report.visits[0]?.unreached).toEqual([]);
	expect(report.findings).toEqual([]);
});

it('finds what a page does without consent', async () => {
	const host = 'planted.example';
	open(
		host,
		`<img src="https://evil.example/pixel.gif" alt="">
<script>document.cookie = 'extra=1'; localStorage.spy = 1; fetch('https://evil.example/beacon', { method: 'POST' });</script>`,
	);
	const report = await site.verify(host);
	expect(codes(report)).toEqual(['undeclared-cookie extra', 'undeclared-party evil.example', 'undeclared-storage spy']);
	const sent = site.world.traffic({ host: 'evil.example' }).sort();
	expect(sent.length).toBeGreaterThan(6);
	expect(recorded(report).filter((line) => line.includes('evil.example'))).toEqual(sent);
});
