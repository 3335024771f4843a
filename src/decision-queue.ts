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

/** The wishes that wait. One decision follows from all of them, so that what a later one takes back never runs. @internal */
export interface Pending {
	/** The consent before the first of them: a refusal holds at once. */
	readonly before: Consent;
	/** In the order in which they came. */
	wishes: readonly Wish[];
	/** The event in which the last of them came, for the record: afterwards nobody knows. */
	press?: Event | undefined;
	/** To be opened once the decision is made. */
	view?: View | undefined;
	/** Resolved once the decision is made, and what it refuses erased. */
	made?: Promise<void>;
}

/** Wishes of the visitor or the page, until a decision can be made of them. @internal */
export interface DecisionQueue {
	/** Adds a wish. A refusal holds at once. @returns resolves once the decision is made or cancelled; never rejects */
	add(method: Method, choices: ChoiceInput): Promise<void>;
	/** Opens a view after the decision that waits. @returns whether one does */
	openAfter(view: View): boolean;
	/** Takes back what still waits: something newer counts. */
	cancel(): void;
}

/** What the queue is made of. @internal */
interface QueueParts<Flow> {
	readonly ledger: Ledger;
	readonly attempt: Reporter['attempt'];
	/** Resolved once the configuration is known, or known to be missing. */
	readonly settled: Promise<void>;
	/** Fetches what makes decisions. @param action tells the value of the button that the visitor pressed last */
	fetchFlow(action: () => string | undefined): Promise<Flow>;
	/** Makes a decision of what waited. @param flow the file that can */
	make(flow: Flow, pending: Pending): Promise<void>;
}

export function createDecisionQueue<Flow>(parts: QueueParts<Flow>): DecisionQueue {
	const { ledger, attempt, settled, fetchFlow, make } = parts;
	let pending: Pending | undefined;
	const cancel = () => {
		pending = undefined;
	};
	return {
		add(method, choices) {
			pending ??= { before: ledger.consent, wishes: [] };
			const mine = pending;
			// A wish about everything leaves nothing of the earlier ones.
			mine.wishes = [...(typeof choices === 'boolean' ? [] : mine.wishes), { method, choices }];
			mine.press = globalThis.event;
			mine.view = undefined;
			// The file that makes decisions may be late, or never come.
			if (choices !== true) ledger.refuse(choices);
			mine.made ??= attempt(async () => {
				try {
					await settled;
					// Last: whoever asks the visitor waits once more for a press that came before the file.
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
