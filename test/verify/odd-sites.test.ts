import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifySite } from '../../src/verify/verify-site.js';
import { page } from '../support/stage.js';
import { OPTIONS, openSite, type Site } from './support/site.js';

let site: Site;

beforeAll(async () => {
	site = await openSite();
	site.world.always('stats.example', '/*', { headers: { 'content-type': 'text/javascript' } });
});
afterAll(() => site?.close());

const CONFIG = { services: [{ id: 'stats', category: 'analytics', urls: ['stats.example/*'] }] };
const MARKED = '<script type="text/plain" data-consent="stats" data-src="https://stats.example/x"></script>';

describe.concurrent('a site that is not as most', () => {
	it('asks for a name and a password, which nothing that is written down repeats', async () => {
		const { world, browser } = site;
		const right = `Basic ${Buffer.from('user:se cret').toString('base64')}`;
		for (const [path, link] of [
			['/', '<a href="/two">two</a>'],
			['/two', ''],
		] as const)
			world.on('staging.example', path, ({ headers }) =>
				headers.authorization === right
					? { body: page(CONFIG, MARKED, link) }
					: { status: 401, headers: { 'www-authenticate': 'Basic realm="staging"' } },
			);
		const [plain, secret] = ['https://staging.example/', 'https://user:se%20cret@staging.example/'];
		const report = await verifySite(browser, secret, { ...OPTIONS, pages: 2 });
		expect(report.findings).toEqual([]);
		expect(report.visits[0]?.pages).toEqual([plain, `${plain}two`]);
		expect(JSON.stringify(report)).not.toContain('se%20cret');
		expect(world.hits({ host: 'stats.example' }).some(({ headers }) => headers.authorization)).toBe(false);
		await expect(verifySite(browser, plain, OPTIONS)).rejects.toThrow('it asks for a name and a password');
	});

	it('leads to another host: that one is the site', async () => {
		const told: string[] = [];
		site.world.on('old.example', '/', { status: 301, headers: { location: 'https://new.site.example/home' } });
		site.world.on('new.site.example', '/home', { body: page(CONFIG, MARKED) });
		const report = await site.verify('old.example', { progress: (line) => told.push(line) });
		expect(report).toMatchObject({ site: 'https://new.site.example/home', hasConfig: true, findings: [] });
		expect(told).toContain('https://old.example/ leads to https://new.site.example/home');
	});

	it('opens dialogs, never has all that it asks for, and links to a file', async () => {
		const { world } = site;
		world.on('dialogs.example', '/never.png', () => new Promise(() => {}));
		world.on('dialogs.example', '/leaflet', { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.4' });
		world.on('dialogs.example', '/two', { body: page(CONFIG, '<h1>two</h1>') });
		const body = `<script>alert("hello"); confirm("sure?"); onbeforeunload = (event) => event.preventDefault()</script>
<img src="/never.png" alt=""><a href="/leaflet">leaflet</a><a href="/two">two</a>`;
		world.on('dialogs.example', '/', { body: page(CONFIG, MARKED, body) });
		const report = await site.verify('dialogs.example', { pages: 2 });
		expect(report.findings).toEqual([]);
		expect(report.visits[0]?.unreached).toEqual([]);
		expect(report.visits[0]?.pages).toEqual(['https://dialogs.example/', 'https://dialogs.example/two']);
	});

	it('shows no page', async () => {
		site.world.on('file.example', '/', { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.4' });
		site.world.on('nothing.example', '/', { status: 204 });
		// The whole browser shows a PDF; the test's saves it.
		await expect(site.verify('file.example')).rejects.toThrow(/gives a file|is no page, but application\/pdf/);
		await expect(site.verify('nothing.example')).rejects.toThrow('gives a file or nothing');
	});
});
