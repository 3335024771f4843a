import type { Fault } from '../config/fault.js';
import type { CatalogueEntry } from './entry.js';

/** A fault as somebody hears of it whose presets are filled in from the catalogue: every vendor is a preset there. */
export function withVendorNames(fault: Fault, catalogue: readonly Pick<CatalogueEntry, 'id'>[]): Fault {
	if (fault.code !== 'unknown-preset') return fault;
	return {
		...fault,
		known: [...(fault.known ?? []), ...catalogue.map(({ id }) => id)],
		expected: 'Expected a vendor of the catalogue: npx sekisho resolve --list names them',
	};
}
