import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APACHE, startApache } from './support/apache.js';
import type { Server } from './support/server.js';
import { visit } from './support/visit.js';
import { VISITORS } from './support/visitors.js';

const ID = '0123456789abcdef0123456789abcdef';

describe.skipIf(!existsSync(APACHE))('Apache, unless it is not installed', () => {
	let server: Server;
	beforeAll(async () => {
		server = await startApache();
	});
	afterAll(() => server?.stop());

	// It makes no ids: the site does.
	test.each(VISITORS)('a visitor %s', async (_, cookie, verdict) => {
		const Cookie = [`visitor_id=${ID}`, cookie].filter(Boolean).join('; ');
		const { line, cookies } = await visit(server, {
			headers: { 'User-Agent': 'Some Browser', Cookie },
			from: '127.1.2.3',
		});
		if (verdict === 'allowed')
			for (const detail of ['127.1.2.3', 'query=private', 'Some Browser', ID]) expect(line).toContain(detail);
		else {
			expect(line).toContain('127.1.2.0');
			expect(line).not.toMatch(/127\.1\.2\.3|private|Some Browser|[0-9a-f]{32}/);
		}
		expect(cookies).toEqual(verdict === 'refused' ? ['visitor_id=; Path=/; Max-Age=0'] : []);
	});

	const REGION = (code: string) => `<meta name="sekisho-region" content="${code}">`;
	const SIGNAL = '<meta name="sekisho-gpc" content="1">';

	test.each([
		['a region', { 'CF-IPCountry': 'US' }, [REGION('US')]],
		['a region and a signal', { 'CF-IPCountry': 'JP', 'Sec-GPC': '1' }, [REGION('JP'), SIGNAL]],
		['nothing, where it knows nothing', {}, []],
		['nothing, of a region without a rule', { 'CF-IPCountry': 'DE', 'Sec-GPC': '0' }, []],
		['nothing that a visitor has written', { 'CF-IPCountry': 'US"><script>', 'Sec-GPC': '1 1' }, []],
	])('tells the page of %s', async (_, headers, expected) => {
		const answer = await fetch(`http://127.0.0.1:${server.port}/page.html`, {
			headers: headers as Record<string, string>,
		});
		expect((await answer.text()).match(/<meta[^>]*>/g) ?? []).toEqual(expected);
	});
});
