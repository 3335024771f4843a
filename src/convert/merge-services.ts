import type { DraftService } from '../survey/draft.js';

/** Our categories, from the one that visitors refuse least often. The owner's own categories come before the last. */
const STRICTNESS = ['necessary', 'functional', 'analytics', 'marketing'];

const strictnessOf = ({ category }: DraftService): number => {
	const place = STRICTNESS.indexOf(category);
	return place < 0 ? STRICTNESS.length - 1.5 : place;
};

/**
 * Adds a service to the others. If there is one with the same id and category, both become one service. With another
 * category it gets an id of its own, so that consent to one never allows the other. A vendor of the catalogue stays one
 * service, in the stricter category.
 * @param services the services so far, by id; it is changed
 * @param made the service to add
 * @param isVendor is it a vendor of the catalogue?
 * @param notes gets a sentence if the categories differ
 */
export function mergeInto(services: Map<string, DraftService>, made: DraftService, isVendor: boolean, notes: string[]) {
	const known = services.get(made.id);
	if (!known) services.set(made.id, made);
	else if (known.category === made.category) services.set(made.id, merged(known, made));
	else if (isVendor) {
		const { category } = strictnessOf(known) < strictnessOf(made) ? made : known;
		services.set(made.id, { ...merged(known, made), category });
		notes.push(`${made.id} is in ${known.category} and in ${made.category} there. Here it is in ${category}.`);
	} else {
		const id = `${made.id.slice(0, 39 - made.category.length)}-${made.category}`;
		notes.push(
			`${made.id} is in ${known.category} and in ${made.category} there. Here it is two services, ${made.id} and ${id}. ` +
				'What both claim waits for both.',
		);
		mergeInto(services, { ...made, id }, true, notes);
	}
}

/** Joins two services of the other tool that are one here. */
function merged(one: DraftService, other: DraftService): DraftService {
	const both = (key: 'cookies' | 'urls' | 'storage') => {
		const all = [one[key] ?? [], other[key] ?? []].flat();
		const unique = [
			...new Map(all.map((each) => [typeof each === 'string' ? each : (each as { name: string }).name, each])).values(),
		];
		return unique.length > 0 ? { [key]: unique } : {};
	};
	return { ...other, ...one, ...both('cookies'), ...both('urls'), ...both('storage') };
}
