import type { Ledger } from './decision/ledger.js';
import { emit as dispatch } from './events.js';
import { addToHistory, type HistoryEntry } from './history.js';
import { load } from './lib/load.js';
import type { Reporter } from './lib/report.js';

/** Keeps what the inspector will list, and opens it. @internal */
interface LazyInspector {
	/** Emits the event for something that was held or released, and keeps it. */
	emit(type: HistoryEntry[0], subject: HistoryEntry[1]): void;
	/** Opens the inspector. @param byAddress the address of the page asks for it, and not a call */
	inspect(byAddress?: boolean): Promise<void>;
}

/** Emits an event for each thing that is held or released, and keeps it for an inspector that opens later. */
export function createLazyInspector(ledger: Ledger, attempt: Reporter['attempt']): LazyInspector {
	const { history } = ledger;
	return {
		emit(type, subject) {
			addToHistory(history, type, subject);
			dispatch(type, subject);
		},
		inspect: (byAddress) =>
			attempt(async () => (await load(() => import('./inspector/inspect.js'))).inspect(ledger, history, byAddress)),
	};
}
