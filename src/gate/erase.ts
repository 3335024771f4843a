import { writeCookie } from '../lib/natives.js';
import type { Authority } from './gate.js';

/**
 * Erases what services left behind that are not allowed: their cookies, and their keys in web storage (GCM-13, EU-15).
 * @param authority what is declared, and what the visitor allows
 */
export function erase({ config, allows }: Authority): void {
	const refused = config.services.filter(({ id }) => !allows(id));
	try {
		for (const pair of document.cookie.split('; ')) {
			const name = pair.replace(/=.*/, '');
			if (refused.some(({ cookies }) => cookies.test(name))) eraseCookie(name);
		}
		for (const area of [localStorage, sessionStorage])
			for (const key of Object.keys(area)) if (refused.some(({ storage }) => storage.test(key))) area.removeItem(key);
	} catch {
		// A browser that shows no storage keeps none.
	}
}

/** Erases a cookie under every domain, path and kind that a script can reach. */
export function eraseCookie(name: string): void {
	const prefixes = (whole: string, by: string) => whole.split(by).map((_, index, parts) => [parts.slice(0, index + 1), parts.slice(index)].map((some) => some.join(by)));
	for (const [, domain] of [['', ''], ...prefixes(location.hostname, '.')])
		for (const [path] of prefixes(location.pathname, '/'))
			for (const end of ['', '/'])
				for (const kind of ['', ';Secure', ';Secure;Partitioned'])
					writeCookie(`${name}=;Max-Age=0;Path=${path}${end}${domain && `;Domain=${domain}`}${kind}`);
}
