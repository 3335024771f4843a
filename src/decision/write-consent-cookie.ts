import Cookies from 'js-cookie';
import type { Config } from '../config/resolve.js';
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
	{ cookie: { name, domain = '', path = '/' } }: Config,
	stored: Stored,
	{ clear, writeCookie, report }: Pick<Ledger, 'clear' | 'writeCookie' | 'report'>,
): void {
	const value = encode(stored);
	const put = (domain: string) => {
		const written = Cookies.set(name, value, {
			domain,
			path,
			expires: new Date(Date.parse(stored.decision.decidedAt) + stored.days * DAY_MS),
			sameSite: 'Lax',
			secure: location.protocol === 'https:',
		});
		const found = () => cookieValues(readCookies(), name);
		// To read the cookies after a write waits for another process: most visitors pay for one read.
		const [kept, ...others] = found();
		if (kept === value && others.length === 0) return true;
		// Once more, past one of before at another path or domain, and past an `<img name=cookie>`.
		clear();
		writeCookie(`${written}`);
		return found().includes(value);
	};
	try {
		if ((domain && put(domain)) || put('')) return;
	} catch {
		// Reported below: a browser may refuse by throwing, or by forgetting.
	}
	report('not-stored');
}
