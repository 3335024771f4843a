import { BUILT_IN_CATEGORIES } from './built-in-categories.js';
import type { Service } from './options.js';

/** What it is told of a service. */
interface Candidate {
	readonly id: string;
	readonly category: string;
	readonly options: Service;
}

/** Has it the id that its preset needs, and no other vendor's? */
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
 * Finds the services about which anything is wrong: they are held whatever a visitor chooses, from the first moment of a
 * page. `diagnose.ts` has the words for what is wrong.
 * @returns is it one of them?
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
