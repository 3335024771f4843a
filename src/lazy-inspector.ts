import type { Ledger } from './decision/ledger.js';
import { emit } from './events.js';
import { addToHistory, type Happening } from './history.js';
import { load } from './lib/load.js';
import type { Reporter } from './lib/report.js';

/** What the inspector keeps, and its door. @internal */
interface LazyInspector {
	/** Says that something was held or released. */
	listen(type: Happening[0], subject: Happening[1]): void;
	/** Opens it. @param byAddress the page's address asks for it, and nobody calls */
	inspect(byAddress?: boolean): Promise<void>;
}

/** Emits an event for each thing that is held or released, and keeps it for an inspector that opens later. */
export function createLazyInspector(ledger: Ledger, attempt: Reporter['attempt']): LazyInspector {
	const history: Happening[] = [];
	return {
		listen(type, subject) {
			addToHistory(history, type, subject);
			emit(type, subject);
		},
		inspect: (byAddress) =>
			attempt(async () => (await load(() => import('./inspector/inspect.js'))).inspect(ledger, history, byAddress)),
	};
}
