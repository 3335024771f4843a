import { type Config, UNDECLARED_ID } from '../config/resolve.js';
import { undeclaredHost } from '../config/undeclared-host.js';
import type { Ledger } from '../decision/ledger.js';
import type { Held } from '../gate/channel.js';
import type { HistoryEntry } from '../history.js';
import { page } from '../lib/natives.js';
import type { Entry, EntryKind } from './entry.js';
import { stackOf } from './stack-of.js';
import { type StoredItem, watchStores } from './watch-stores.js';

/** The entries of the inspector. */
export interface Journal {
	/** All entries, the latest first. */
	entries(): readonly Entry[];
	/** Stops observing, and removes its listeners and wrappers from the page. */
	close(): void;
}

type Change = Omit<Entry, 'times' | 'count' | 'stack'> & {
	readonly at?: number;
	readonly stack?: readonly string[];
};

/** Does the gate let undeclared subjects of a channel pass? In doubt, it lets only cookies and stored names pass. */
const letsUndeclaredPass = ({ hasServices, inDoubt, options }: Config, channel: string): boolean =>
	hasServices && options.gate?.undeclared !== 'block' && !(inDoubt && channel !== 'cookie' && channel !== 'storage');

/** Takes an event of the gate. @param at on the page's clock, in ms. @param trace the call stack that led there */
type Hear = (type: HistoryEntry[0], subject: Held, at: number, trace: { readonly stack?: string | undefined }) => void;

/**
 * Collects everything that was and will be held and released, that is stored or was erased, and that passed although it is
 * undeclared.
 * @param ledger the ledger of the page
 * @param history the events before the inspector was opened
 * @param changed is called after every change
 */
export function createJournal(ledger: Ledger, history: readonly HistoryEntry[], changed: () => void): Journal {
	const entries = new Map<string, Entry>();
	const put = ({ at, stack = [], ...change }: Change) => {
		const { key, state } = change;
		const before = entries.get(key);
		const times = [...(before?.times ?? [])];
		if (before?.state !== state) times.push([state, at]);
		// A map keeps the order of insertion, so the entry moves to the end.
		entries.delete(key);
		const known = before && before.stack.length > 0 ? before.stack : stack;
		const isUndeclared = change.isUndeclared || before?.isUndeclared === true;
		const count = before?.state === state ? before.count + 1 : 1;
		entries.set(key, { ...change, isUndeclared, times, count, stack: known });
		changed();
	};
	const pass = (channel: string, url: string, at: number, stack?: readonly string[]) => {
		const host = undeclaredHost(ledger.config, url);
		if (!host) return;
		const key = `host ${host}`;
		put({ key, state: 'undeclared', isUndeclared: true, channel, id: UNDECLARED_ID, what: url, at, stack });
	};
	const hear: Hear = (type, { channel, id, what }, at, trace) => {
		const { config, consent } = ledger;
		const stack = stackOf(trace);
		const isName = channel === 'cookie' || channel === 'storage';
		const isUndeclared = !(id in consent.choices);
		const isPassed = id === UNDECLARED_ID && type === 'held' && letsUndeclaredPass(config, channel);
		if (isPassed && !isName) return pass(channel, what, at, stack);
		put({
			key: `${channel} ${what || id}`,
			state: isPassed ? 'undeclared' : type,
			isUndeclared,
			channel,
			id,
			what,
			at,
			stack,
		});
	};
	const store = ({ place, name, id, isErased, at, stack }: StoredItem) => {
		const isUndeclared = id === UNDECLARED_ID;
		const state: EntryKind = isErased ? 'erased' : 'written';
		put({ key: `${place} ${name}`, state, isUndeclared, channel: place, id: id ?? '', what: name, at, stack });
	};

	for (const happening of history) hear(...happening);
	const stop = listenToPage(hear, pass);
	const stopWatching = watchStores(ledger, store, (place, name) => {
		entries.delete(`${place} ${name}`);
		changed();
	});
	return {
		entries: () => [...entries.values()].reverse(),
		close() {
			stop();
			stopWatching();
		},
	};
}

/** Listens to the gate's events, and to the resources that the browser has loaded. @returns a function that ends it */
function listenToPage(hear: Hear, pass: (channel: string, url: string, at: number) => void): () => void {
	const life = new AbortController();
	const { signal } = life;
	for (const type of ['held', 'released'] as const)
		page.addEventListener(
			`sekisho:${type}`,
			(event) => hear(type, (event as CustomEvent).detail, event.timeStamp, Error()),
			{ signal },
		);
	const loaded = new PerformanceObserver((list) => {
		for (const { name, startTime, initiatorType } of list.getEntries() as PerformanceResourceTiming[])
			pass(initiatorType, name, startTime);
	});
	loaded.observe({ type: 'resource', buffered: true });
	return () => {
		life.abort();
		loaded.disconnect();
	};
}
