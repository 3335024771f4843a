import type { Ledger } from '../decision/ledger.js';
import type { Permissions } from '../gate/channel.js';
import { parseCookies } from '../lib/parse-cookies.js';
import { isRefused } from './is-refused.js';

/** How long to wait before looking: opening the storage is slow, and the page comes first. */
const DELAY_MS = 100;

export type HasLeftovers = typeof hasLeftovers;

/**
 * Is data of refused services still stored, or does a record wait to be sent? Only then is the eraser fetched. The core
 * contains this function, because every page view of a visitor who has decided calls it. Never rejects.
 * @param permissions with the cookies of the page, as they were last read
 */
export async function hasLeftovers(permissions: Permissions & Pick<Ledger, 'cookies'>): Promise<boolean> {
	await new Promise((done) => setTimeout(done, DELAY_MS));
	const { config, cookies, allows } = permissions;
	if (parseCookies(cookies).some(({ name }) => isRefused(permissions, 'cookies', name))) return true;
	const mayBeStored = config.services.some(({ id, storage }) => storage.patterns[0] && !allows(id));
	// Not for a visitor who allowed everything: opening the storage would take as long as the rest of that page view.
	if (!mayBeStored && !config.options.record) return false;
	try {
		return (
			// A list under this name contains records that are still to be sent.
			localStorage[config.cookie.name]?.[0] === '[' ||
			Object.keys(localStorage).some((key) => isRefused(permissions, 'storage', key))
		);
	} catch {
		// A browser that hides its storage stores nothing.
		return false;
	}
}
