import Cookies from 'js-cookie';
import type { Config } from '../config/resolve.js';
import { afterPaint } from '../lib/after-paint.js';
import { cookieValues } from '../lib/cookie-values.js';
import { readCookies } from '../lib/natives.js';
import { DAY_MS } from '../lib/time.js';
import { encode, type Stored } from './codec.js';
import type { Ledger } from './ledger.js';

/**
 * Keeps a decision in the consent cookie until it no longer counts, so that a server need not calculate its age. If the
 * browser refuses the domain (a public suffix, another site), the cookie is for this host; if it keeps no cookies, the
 * decision lasts as long as this page.
 */
export function writeConsentCookie(
	{ cookie: { name: plain, names, domain = '', path = '/' } }: Config,
	stored: Stored,
	ledger: Pick<Ledger, 'config' | 'clear' | 'writeCookie' | 'report' | 'cookies'>,
): void {
	const secure = location.protocol === 'https:';
	const name = (secure && names[0]) || plain;
	const value = encode(stored);
	const known = () => cookieValues(ledger.cookies, names);
	const found = () => {
		ledger.cookies = readCookies();
		return known();
	};
	// The first cookie of this host has nothing in its way, but an `<img name=cookie>`, which is a property of the document,
	// and our own gate while the configuration is on its way.
	const isFirst = !domain && known().length === 0 && ledger.config.hasServices && !Object.hasOwn(document, 'cookie');
	const put = (domain: string) => {
		const written = Cookies.set(name, value, {
			domain,
			path,
			expires: new Date(Date.parse(stored.decision.decidedAt) + stored.days * DAY_MS),
			sameSite: 'Lax',
			secure,
		});
		if (isFirst) {
			ledger.cookies += `; ${name}=${value}`;
			// To read the cookies after a write waits for another process: the visitor does not, who is not told of it.
			afterPaint(() => ledger.cookies.includes(value) && !found().includes(value) && ledger.report('not-stored'));
			return true;
		}
		const [kept, ...others] = found();
		if (kept === value && others.length === 0) return true;
		// Once more, past one of before at another path or domain or under another name, and past an `<img name=cookie>`.
		ledger.clear();
		ledger.writeCookie(`${written}`);
		return found().includes(value);
	};
	try {
		if ((domain && put(domain)) || put('')) return;
	} catch {
		// Reported below: a browser may refuse by throwing, or by forgetting.
	}
	ledger.report('not-stored');
}
