import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConsent } from '../../src/server/server.js';
import { freePort } from './support/free-port.js';
import { keepsToConsent } from './support/keeps-to-consent.js';
import { recipe } from './support/recipe.js';
import { type Server, serve } from './support/server.js';
import { visit } from './support/visit.js';
import { VISITORS } from './support/visitors.js';

let server: Server;

beforeAll(async () => {
	const port = await freePort();
	server = await serve([process.execPath, '--input-type=module', '--eval', recipe('js')], {
		port,
		env: { PORT: `${port}` },
	});
});
afterAll(() => server?.stop());

keepsToConsent(() => server);

test('the consent cookie is renewed for who decided, and for nobody else', async () => {
	for (const [who, cookie, verdict] of VISITORS) {
		const { cookies } = await visit(server, { headers: cookie ? { Cookie: cookie } : {} });
		const renewed = cookies.filter((line) => /^(__Host-)?sekisho=/.test(line));
		const [, name, value = '', attributes] = /^([^=]*)=([^;]*)(.*)/.exec(`${renewed[0]}`) ?? [];
		expect(renewed.length, who).toBe(verdict === 'pending' ? 0 : 1);
		if (renewed[0]) {
			// One of the grammar before this one comes back in that of today.
			expect(cookie.replace('=1/', '=2/')).toContain(value);
			const isHttps = cookie.includes('__Host-');
			expect(name).toBe(isHttps ? '__Host-sekisho' : 'sekisho');
			expect(attributes).toMatch(/^; Path=\/; Max-Age=154\d{5}; SameSite=Lax(; Secure)?$/);
			expect(attributes?.endsWith('Secure')).toBe(isHttps);
		}
	}
});

test('the table of visitors is that of the library', () => {
	const config = { services: [{ id: 'access-log', category: 'analytics' }] };
	for (const [who, cookie, verdict] of VISITORS)
		expect(readConsent(cookie, config).allows('access-log'), who).toBe(verdict === 'allowed');
});
