import type { Ledger } from '../decision/ledger.js';

/** Reports data that no script could erase. */
export function reportUndeletable({ report }: Pick<Ledger, 'report'>, names: readonly string[]): void {
	if (names.length > 0) report('undeletable', names.join(', '));
}
