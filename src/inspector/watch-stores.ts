import { claimingServices } from '../config/claiming-services.js';
import { type Config, UNDECLARED_ID } from '../config/resolve.js';
import type { Ledger } from '../decision/ledger.js';
import { openStores, type Store, type StorePlace } from '../eraser/open-stores.js';
import { stackOf } from './stack-of.js';
import { watchWrites } from './watch-writes.js';

/** The time between two readings of the stores, in ms. For most of them, browsers have no event. */
const INTERVAL_MS = 500;

/** Something that is stored under a name, or was until it was erased. */
export interface StoredItem {
	readonly place: string;
	readonly name: string;
	/** The service that declares it, `?` if none does; missing for our own cookie and for what the owner trusts. */
	readonly id?: string;
	readonly isErased: boolean;
	/** The time on the page's clock, in ms; missing for what was there before the first reading. */
	readonly at?: number;
	/** The call stack of the script that wrote it, if that was seen. */
	readonly stack?: readonly string[];
}

/**
 * Observes the names in cookies, web storage, databases and caches, and the work of the eraser.
 * @param ledger the ledger of the page
 * @param see is called for each name that is new or was erased by us
 * @param lose is called for each name that disappeared in another way
 * @returns a function that ends it
 */
export function watchStores(
	ledger: Ledger,
	see: (stored: StoredItem) => void,
	lose: (place: string, name: string) => void,
): () => void {
	const present = new Map<StorePlace, Set<string>>();
	const writers = new Map<string, readonly string[]>();
	let erasures = 0;
	const seeErased = () => {
		for (const { place, name, at } of ledger.erased?.slice(erasures) ?? []) {
			present.get(place as StorePlace)?.delete(name);
			see({ place, name, id: ownerOf(ledger.config, place, name), isErased: true, at });
		}
		erasures = ledger.erased?.length ?? 0;
	};
	const lookAt = async ({ place, names }: Store, isFirst: boolean) => {
		try {
			const found = names();
			const now = new Set(Array.isArray(found) ? found : await found);
			const before = present.get(place) ?? new Set();
			for (const name of now)
				if (!before.has(name)) {
					const stack = writers.get(`${place} ${name}`);
					const at = isFirst ? undefined : performance.now();
					see({ place, name, id: ownerOf(ledger.config, place, name), isErased: false, at, stack });
				}
			for (const name of before) if (!now.has(name)) lose(place, name);
			present.set(place, now);
		} catch {
			// The browser blocks this store, so nothing is in it.
		}
	};
	const stores = openStores(ledger);
	const look = (isFirst = false) => {
		seeErased();
		for (const store of stores) lookAt(store, isFirst);
	};
	look(true);
	const timer = setInterval(() => look(), INTERVAL_MS);
	const stop = watchWrites((place, name, trace) => writers.set(`${place} ${name}`, stackOf(trace)));
	return () => {
		clearInterval(timer);
		stop();
	};
}

/** The service that declares a name; `?` if none does; `undefined` for our own cookie and for what the owner trusts. */
function ownerOf(config: Config, place: string, name: string): string | undefined {
	if (config.cookie.names.includes(name)) return;
	const kind = place === 'cookie' ? 'cookies' : 'storage';
	const [service] = claimingServices(config, kind, name);
	if (service) return service.id;
	return config.trustedMatchers.some((trusted) => trusted.test(name)) ? undefined : UNDECLARED_ID;
}
