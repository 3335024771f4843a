import Cookies from 'js-cookie';
import type { Config } from '../config/resolve.js';
import { page } from '../lib/natives.js';
import { DAY_MS } from '../lib/time.js';
import { encode, type Stored } from './codec.js';
import type { Ledger } from './ledger.js';

/**
 * Keeps a decision in the consent cookie until it no longer counts, so that a server that reads it need not reckon. A
 * domain the browser will not have (a public suffix, another site) falls back to this host; a browser that keeps
 * nothing leaves the decision to this page's life.
 */
export function writeConsentCookie(
	{ cookie: { name, domain = '', path = '/' } }: Config,
	stored: Stored,
	{ writeCookie, report }: Pick<Ledger, 'writeCookie' | 'report'>,
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
		const isKept = () => page.cookie.split('; ').includes(`${name}=${value}`);
		// Once more where that failed: past an `<img name=cookie>`.
		if (!isKept()) writeCookie(`${written}`);
		return isKept();
	};
	try {
		if ((domain && put(domain)) || put('')) return;
	} catch {
		// Said below: a browser may refuse by throwing, or by forgetting.
	}
	report('not-stored');
}
