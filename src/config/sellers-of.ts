import { asRecord } from './as-record.js';
import type { Service } from './options.js';

/** Reads `sells`. A value that is not understood counts as true. @param otherwise the value if `sells` is left out */
const readSells = (sells: unknown, otherwise: boolean): boolean => (sells === undefined ? otherwise : sells !== false);

/**
 * The categories and services that sell personal information or share it for advertising across sites. Marketing does
 * unless its owner denies it; a service is like its category unless its owner says otherwise.
 * @param given the categories as the owner wrote them
 */
export function sellersOf(
	given: unknown,
	categories: ReadonlyMap<string, boolean>,
	services: readonly { readonly id: string; readonly category: string; readonly options: Service }[],
): Set<string> {
	const written = [given ?? []].flat().map(asRecord);
	const sells = (id: string) => {
		const byDefault = id === 'marketing';
		const said = written.filter((one) => one.id === id).map((one) => readSells(one.sells, byDefault));
		// Of a category that is listed twice, what is said once counts.
		return said.length > 0 ? said.includes(true) : byDefault;
	};
	const selling = new Set([...categories].flatMap(([id, required]) => (!required && sells(id) ? id : [])));
	for (const { id, category, options } of services)
		if (readSells(options.sells, selling.has(category))) selling.add(id);
	return selling;
}
