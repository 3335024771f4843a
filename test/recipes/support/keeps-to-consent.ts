import { describe, expect, test } from 'vitest';
import type { Options } from '../../../src/config/options.js';
import { handleConsent } from '../../../src/server/handle-consent.js';
import type { Server } from './server.js';
import { visit } from './visit.js';
import { VISITORS } from './visitors.js';

const FROM = '127.1.2.3';
const ID = '0123456789abcdef0123456789abcdef';
const SET = /^visitor_id=([0-9a-f]{32}); Path=\/; Max-Age=15552000; HttpOnly; SameSite=Lax$/;
const about = (cookies: string[]) => cookies.filter((line) => line.startsWith('visitor_id='));

/** The cookie that a visitor has who posted this form. */
async function byForm(action: string): Promise<string> {
	const config: Options = { services: [{ id: 'access-log', category: 'analytics' }] };
	const body = new URLSearchParams({ action, 'access-log': 'on' });
	const headers = { 'Sec-Fetch-Site': 'same-origin' };
	const answer = await handleConsent(
		new Request('http://127.0.0.1/consent', { method: 'POST', headers, body }),
		config,
	);
	return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** What every recipe for an access log has to do, whatever the server. */
export function keepsToConsent(server: () => Server): void {
	describe.each(VISITORS)('a visitor %s', (_, cookie, verdict) => {
		const headers = { 'User-Agent': 'Some Browser', ...(cookie && { Cookie: cookie }) };
		const again = { ...headers, Cookie: [`visitor_id=${ID}`, cookie].filter(Boolean).join('; ') };

		test(`is ${verdict}: the first visit`, async () => {
			const { line, cookies } = await visit(server(), { headers, from: FROM });
			if (verdict === 'allowed') {
				const [, id = 'none'] = SET.exec(about(cookies)[0] ?? '') ?? [];
				for (const detail of [FROM, 'query=private', 'Some Browser', id]) expect(line).toContain(detail);
			} else {
				expect(about(cookies)).toEqual([]);
				expect(line).toContain('127.1.2.0');
				expect(line).not.toMatch(/127\.1\.2\.3|private|Some Browser|[0-9a-f]{32}/);
			}
		});

		test(`is ${verdict}: a visit with an id from before`, async () => {
			const { line, cookies } = await visit(server(), { headers: again, from: FROM });
			if (verdict === 'allowed') expect(line).toContain(ID);
			else expect(line).not.toMatch(/127\.1\.2\.3|[0-9a-f]{32}/);
			const ended = about(cookies).filter((line) => /^visitor_id=;.*Path=\/; Max-Age=0/.test(line));
			expect(ended.length > 0).toBe(verdict === 'refused');
			expect(about(cookies)).toEqual(ended);
		});
	});

	test.each([
		['accept', true],
		['reject', false],
		['save', true],
		['withdraw', false],
	])('a decision by form counts: %s', async (action, isAllowed) => {
		const { line } = await visit(server(), { headers: { 'User-Agent': 'Some Browser', Cookie: await byForm(action) } });
		expect(line.includes('Some Browser')).toBe(isAllowed);
	});

	test('an id of another shape is not taken over', async () => {
		const [, yes] = VISITORS.find(([who]) => who === 'who allows') ?? [];
		const { line, cookies } = await visit(server(), { headers: { Cookie: `visitor_id=mine; ${yes}` } });
		const [, id = 'none'] = SET.exec(about(cookies)[0] ?? '') ?? [];
		expect(line).toContain(id);
		expect(line).not.toContain('mine');
	});
}
