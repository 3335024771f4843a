import type { Ledger } from '../decision/ledger.js';
import { page } from '../lib/natives.js';

type Pen = Pick<Ledger, 'writeCookie'>;

/**
 * Erases what services left behind that are not allowed: their cookies, and their keys in web storage (GCM-13, EU-15).
 */
export function erase({ config, allows, writeCookie }: Pick<Ledger, 'config' | 'allows'> & Pen): void {
	const refused = config.services.filter(({ id }) => !allows(id));
	try {
		for (const pair of page.cookie.split('; ')) {
			const [name = ''] = pair.split('=');
			if (name !== config.cookie.name && refused.some(({ cookies }) => cookies.test(name)))
				eraseCookie(name, { writeCookie });
		}
		for (const area of [localStorage, sessionStorage])
			for (const key of Object.keys(area)) if (refused.some(({ storage }) => storage.test(key))) area.removeItem(key);
	} catch {
		// A browser that shows no storage keeps none.
	}
}

/** Erases a cookie under every domain, path and kind that a script can reach. */
export function eraseCookie(name: string, { writeCookie }: Pen): void {
	const labels = location.hostname.split('.');
	const folders = location.pathname.split('/');
	const domains = ['', ...labels.map((_, index) => `;Domain=${labels.slice(index).join('.')}`)];
	const paths = folders.map((_, index) => folders.slice(0, index + 1).join('/'));
	for (const domain of domains)
		for (const path of paths.flatMap((path) => [path, `${path}/`]))
			for (const kind of ['', ';Secure', ';Secure;Partitioned'])
				writeCookie(`${name}=;Max-Age=0;Path=${path}${domain}${kind}`);
}
