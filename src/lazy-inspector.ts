import type { Ledger } from './decision/ledger.js';
import { emit } from './events.js';
import { addToHistory, type Happening } from './history.js';
import { load } from './lib/load.js';
import type { Reporter } from './lib/report.js';

/** Emits an event for each thing that is held or released, and keeps it for an inspector that opens later. */
export function createLazyInspector(ledger: Ledger, attempt: Reporter['attempt']) {
	const history: Happening[] = [];
	return {
		listen(type: Happening[0], subject: Happening[1]) {
			addToHistory(history, type, subject);
			emit(type, subject);
		},
		/** Opens it. @param byAddress the page's address asks for it, and nobody calls */
		inspect: (byAddress?: boolean) =>
			attempt(async () => (await load(() => import('./inspector/inspect.js'))).inspect(ledger, history, byAddress)),
	};
}
