import Cookies from 'js-cookie';
import type { Config } from '../config/resolve.js';
import { afterPaint } from '../lib/after-paint.js';
import { cookieValues } from '../lib/cookie-values.js';
import { readCookies } from '../lib/natives.js';
import { DAY_MS } from '../lib/time.js';
import { encode, type Stored } from './codec.js';
import type { Ledger } from './ledger.js';

/**
 * Writes a decision to the consent cookie, which expires when the decision does, so that a server need not calculate
 * its age. If the browser refuses the domain (a public suffix, another site), the cookie is for this host alone; if the
 * browser stores no cookies, the decision lasts as long as this page.
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
	// Then nothing can stop the write: there is no earlier cookie, no `<img name=cookie>` that hides `document.cookie`,
	// and the gate does not hold everything for want of a configuration.
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
			// Reading the cookies after a write waits for another process, so the check waits for the paint.
			afterPaint(() => ledger.cookies.includes(value) && !found().includes(value) && ledger.report('not-stored'));
			return true;
		}
		const [kept, ...others] = found();
		if (kept === value && others.length === 0) return true;
		// Again, without the earlier cookie at another path, domain or name, and past an `<img name=cookie>`.
		ledger.clear();
		ledger.writeCookie(`${written}`);
		return found().includes(value);
	};
	try {
		if ((domain && put(domain)) || put('')) return;
	} catch {
		// Reported below: a browser may refuse by throwing an error, or silently.
	}
	ledger.report('not-stored');
}
