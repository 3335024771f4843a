import type { Ledger } from '../decision/ledger.js';
import type { Permissions } from '../gate/channel.js';
import { parseCookies } from '../lib/parse-cookies.js';
import { isRefused } from './is-refused.js';

/** How long we wait before we look: a browser is slow to open its storage, and the page comes first. */
const DELAY_MS = 100;

export type HasLeftovers = typeof hasLeftovers;

/**
 * Is something still stored that the visitor refused, or does a record wait to be sent? Then the eraser is worth fetching.
 * This is not in the eraser's file, because every page view of a visitor who has decided asks it. Never rejects.
 * @param permissions and the cookies of the page, as they were last read
 */
export async function hasLeftovers(permissions: Permissions & Pick<Ledger, 'cookies'>): Promise<boolean> {
	await new Promise((done) => setTimeout(done, DELAY_MS));
	const { config, cookies, allows } = permissions;
	if (parseCookies(cookies).some(({ name }) => isRefused(permissions, 'cookies', name))) return true;
	const mayBeStored = config.services.some(({ id, storage }) => storage.patterns[0] && !allows(id));
	// To open the storage takes as long as everything else on the page view of a visitor who allowed all.
	if (!mayBeStored && !config.options.record) return false;
	try {
		return (
			// A list under this name has records that the consent flow is to send.
			localStorage[config.cookie.name]?.[0] === '[' ||
			Object.keys(localStorage).some((key) => isRefused(permissions, 'storage', key))
		);
	} catch {
		// A browser that refuses to show its storage stores nothing.
		return false;
	}
}
