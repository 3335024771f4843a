import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepsToConsent } from './support/keeps-to-consent.js';
import { NGINX, startNginx } from './support/nginx.js';
import type { Server } from './support/server.js';
import { visit } from './support/visit.js';

// test/run installs it as root, and says what to install where it cannot.
describe.skipIf(!existsSync(NGINX))('nginx, unless it is not installed', () => {
	let server: Server;
	beforeAll(async () => {
		server = await startNginx();
	});
	afterAll(() => server?.stop());

	keepsToConsent(() => server);

	test.each([
		[
			'a page',
			'somebody new',
			'/page.html',
			'',
			'</sekisho/sekisho.js>; rel=preload; as=script, </sekisho/sekisho.ui.js?ID>; rel=modulepreload; fetchpriority=low',
		],
		['a page', 'somebody who decided', '/page.html', 'sekisho=1/x', null],
		['a page', 'somebody who decided on https', '/page.html', 'a=1; __Host-sekisho=1/x', null],
		['anything else', 'somebody new', '/nginx.conf', '', null],
	])('announces the banner with %s to %s, or not', async (_, _who, path, Cookie, link) => {
		const { status, headers } = await fetch(`http://127.0.0.1:${server.port}${path}`, { headers: { Cookie } });
		expect([status, headers.get('link')]).toEqual([200, link]);
	});

	test.each([
		['192.0.2.77', '192.0.2.0'],
		['203.0.113.255', '203.0.113.0'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1::'],
		['2001:db8:1::6', '2001:db8:1::'],
		['2001:db8::6', '2001:db8::'],
		['2001::6', '2001::'],
		['2001:0:1:2:3:4:5:6', '2001:0:1::'],
		['::1', '::'],
	])('%s is logged as %s', async (address, short) => {
		const { line } = await visit(server, { headers: { 'X-Real-IP': address } });
		expect(line.split(' ')[0]).toBe(short);
	});
});
