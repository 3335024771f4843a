import type { Consent } from './decision/consent.js';
import type { Ledger } from './decision/ledger.js';
import type { HasLeftovers } from './eraser/has-leftovers.js';
import type { Events } from './events.js';
import { sameBuild } from './lib/same-build.js';

/**
 * The eraser, fetched when there may be something to erase. If its file cannot be fetched, the next page erases what is
 * left: neither method rejects.
 * @internal
 */
export interface LazyEraser {
	/** Erases the data of all services that are not allowed. @returns the names of data that could not be erased */
	erase(): Promise<string[]>;
	/**
	 * Erases data after a decision, and finds out whether only a reload can end what was allowed before.
	 * @param before the consent in force when the visitor decided
	 */
	conclude(before: Consent): Promise<Events['decide']>;
}

/** @param hasLeftovers lent by the core, so that this file need not contain it */
export function createLazyEraser(ledger: Ledger, hasLeftovers: HasLeftovers): LazyEraser {
	/** Every id that was ever allowed on this page: scripts that it started still run. */
	const granted = new Set<string>();
	const fetchEraser = () =>
		import('./eraser/erase.js').then(sameBuild).catch((error) => ledger.report('not-erased', error));

	const erase = async (): Promise<string[]> => {
		const { config, consent, allows } = ledger;
		if (config.services.every(({ id }) => allows(id))) return [];
		if (!consent.decided && !(await hasLeftovers(ledger))) return [];
		return (await fetchEraser())?.erase(ledger) ?? [];
	};
	return {
		erase,
		async conclude(before) {
			for (const id of Object.keys(before.choices)) if (before.choices[id]) granted.add(id);
			const { consent, allows } = ledger;
			const undeletable = await erase();
			const revoked = [...granted].filter((id) => !allows(id));
			// No script can stop another script that already runs.
			const reload = revoked.length > 0;
			if (reload) undeletable.push(...((await fetchEraser())?.eraseUnlisted(ledger, revoked) ?? []));
			return { consent, reload, undeletable };
		},
	};
}
