import { report } from '../lib/report.js';

/** Tells the developer what no script could erase. */
export function reportUndeletable(names: readonly string[]): void {
	if (names.length > 0) report('undeletable', names.join(', '));
}
