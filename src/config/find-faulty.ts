import { BUILT_IN_CATEGORIES } from './built-in-categories.js';
import type { Service } from './options.js';

/** A service that is to be checked. */
interface Candidate {
	readonly id: string;
	readonly category: string;
	readonly options: Service;
}

/** Has a service the vendor's id that its preset needs, and no id of another preset? */
function hasVendorId({ preset, measurementId, containerId }: Service): boolean {
	switch (preset) {
		case 'google-analytics':
			return containerId === undefined && /^(GT?|AW|DC)-\w+$/.test(`${measurementId}`);
		case 'google-tag-manager':
			return measurementId === undefined && /^GTM-\w+$/.test(`${containerId}`);
		default:
			return true;
	}
}

/**
 * Finds the services with a fault. They stay held whatever a visitor chooses, from the first moment of a page.
 * `diagnose.ts` says what is wrong with them.
 * @returns a function that says whether a service has a fault
 */
export function findFaulty(
	services: readonly Candidate[],
	categories: ReadonlyMap<string, boolean>,
): (service: Candidate) => boolean {
	const taken = new Set([...BUILT_IN_CATEGORIES, ...categories.keys()]);
	const doubles = new Set<string>();
	for (const { id } of services) (taken.has(id) ? doubles : taken).add(id);
	return ({ id, category, options }) => doubles.has(id) || !categories.has(category) || !hasVendorId(options);
}
