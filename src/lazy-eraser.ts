import type { Consent } from './decision/consent.js';
import type { Ledger } from './decision/ledger.js';
import type { HasLeftovers } from './eraser/has-leftovers.js';
import type { Events } from './events.js';
import { sameBuild } from './lib/same-build.js';

/**
 * The eraser, fetched where there may be something to erase. Without its file, another page load erases what is left:
 * neither of these rejects.
 * @internal
 */
export interface LazyEraser {
	/** Erases what is not allowed. @returns what could not be erased, by name */
	erase(): Promise<string[]>;
	/**
	 * Erases what is not allowed after a decision, and finds what only another load of the page can end.
	 * @param before what was in force when the visitor decided
	 */
	conclude(before: Consent): Promise<Events['decide']>;
}

/** @param hasLeftovers of the core, which has it already */
export function createLazyEraser(ledger: Ledger, hasLeftovers: HasLeftovers): LazyEraser {
	/** What was ever allowed on this page: what it started is still there. */
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
			// No script can stop another that runs already.
			const reload = revoked.length > 0;
			if (reload) undeletable.push(...((await fetchEraser())?.eraseUnlisted(ledger, revoked) ?? []));
			return { consent, reload, undeletable };
		},
	};
}
