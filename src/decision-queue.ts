import type { ChoiceInput } from './decision/build-decision.js';
import type { Consent, Method } from './decision/consent.js';
import type { Ledger } from './decision/ledger.js';
import type { Reporter } from './lib/report.js';
import type { View } from './ui/contract.js';

/** What one press or call asks for, and how it was asked. */
export interface Wish {
	readonly method: Method;
	readonly choices: ChoiceInput;
}

/** The wishes that wait for one decision together, so that nothing runs that a later wish takes back. @internal */
export interface Pending {
	/** The consent before the first wish: a refusal changes it before the decision is made. */
	readonly before: Consent;
	/** In the order in which they came. */
	wishes: readonly Wish[];
	/** The event that the last wish came with, for the record: it cannot be read later. */
	press?: Event | undefined;
	/** The view to open once the decision is made. */
	view?: View | undefined;
	/** Resolves once the decision is made and the data of refused services is erased. */
	made?: Promise<void>;
}

/** Wishes of the visitor or the page, until a decision can be made of them. @internal */
export interface DecisionQueue {
	/** Adds a wish. A refusal takes effect at once. @returns resolves once the decision is made or cancelled; never rejects */
	add(method: Method, choices: ChoiceInput): Promise<void>;
	/** Opens a view after the pending decision. @returns whether a decision is pending */
	openAfter(view: View): boolean;
	/** Drops the wishes that still wait, because something newer counts. */
	cancel(): void;
}

/** What the queue is made of. @internal */
interface QueueParts<Flow> {
	readonly ledger: Ledger;
	readonly attempt: Reporter['attempt'];
	/** Resolved once the configuration is known, or known to be missing. */
	readonly settled: Promise<void>;
	/** Called when a refusal has to wait for that file. */
	decided(isWaiting: boolean): void;
	/** Fetches the file that makes decisions. @param action returns the value of the button that was pressed last */
	fetchFlow(action: () => string | undefined): Promise<Flow>;
	/** Makes a decision of the wishes that waited. @param flow what `fetchFlow` fetched */
	make(flow: Flow, pending: Pending): Promise<void>;
}

export function createDecisionQueue<Flow>(parts: QueueParts<Flow>): DecisionQueue {
	const { ledger, attempt, settled, decided, fetchFlow, make } = parts;
	let pending: Pending | undefined;
	const cancel = () => {
		pending = undefined;
	};
	return {
		add(method, choices) {
			pending ??= { before: ledger.consent, wishes: [] };
			const mine = pending;
			// A wish about everything replaces the earlier ones.
			mine.wishes = [...(typeof choices === 'boolean' ? [] : mine.wishes), { method, choices }];
			mine.press = globalThis.event;
			mine.view = undefined;
			// At once: the file that makes decisions may arrive late, or never.
			if (choices !== true && ledger.refuse(choices)) setTimeout(() => pending === mine && decided(true));
			mine.made ??= attempt(async () => {
				try {
					await settled;
					// Awaited last: `ConsentFlow.open` lets a press that came before the file go first by one await.
					const flow = await fetchFlow(() => mine.wishes.at(-1)?.method);
					if (pending !== mine) return;
					cancel();
					await make(flow, mine);
				} finally {
					if (pending === mine) cancel();
				}
			});
			return mine.made;
		},
		openAfter(view) {
			if (pending) pending.view = view;
			return !!pending;
		},
		cancel,
	};
}
