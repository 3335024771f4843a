import { report } from '../lib/report.js';

/** Tells the developer what no script could erase (PLAT-19). */
export function reportUndeletable(names: readonly string[]): void {
	if (names[0]) report('undeletable', names.join(', '));
}
