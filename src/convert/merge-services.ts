import type { DraftService } from '../survey/draft.js';

/** From what is refused least to what is refused most; a category of the owner's stands before the last. */
const STRICTNESS = ['necessary', 'functional', 'analytics', 'marketing'];

const strictnessOf = ({ category }: DraftService): number => {
	const place = STRICTNESS.indexOf(category);
	return place < 0 ? STRICTNESS.length - 1.5 : place;
};

/**
 * Adds a service to those that are made already. One of the same id and category is the same service. With another
 * category it gets an id of its own, so that nothing in it runs by the consent to the other; a vendor of the catalogue
 * stays one service, with the category that is refused more.
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

/** Two of theirs that are one here. */
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
