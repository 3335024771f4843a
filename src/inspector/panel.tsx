import type { Ledger } from '../decision/ledger.js';
import { type Entry, type EntryKind, isOfKind, KINDS } from './entry.js';
import { EntryRow } from './entry-row.js';
import type { InspectorWords } from './words.js';

/** The data of the panel, and the actions of the developer. */
export interface PanelProps {
	readonly ledger: Ledger;
	readonly words: InspectorWords;
	readonly entries: readonly Entry[];
	/** The kind that is listed; `undefined` for all. */
	readonly kind: EntryKind | undefined;
	/** The text that listed entries must contain. */
	readonly query: string;
	/** Did more happen before the panel was opened than the history keeps? */
	readonly isFull: boolean;
	/** The status line, which says that something was copied. */
	readonly status: string;
	choose(kind: EntryKind | undefined): void;
	search(query: string): void;
	copy(text: string): void;
	move(): void;
	close(): void;
}

const TABS: readonly (EntryKind | undefined)[] = [undefined, ...KINDS];

/** The keys of a list of tabs (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). */
const STEPS: { readonly [key: string]: (index: number) => number } = {
	ArrowRight: (index) => (index + 1) % TABS.length,
	ArrowLeft: (index) => (index + TABS.length - 1) % TABS.length,
	Home: () => 0,
	End: () => TABS.length - 1,
};

export function Panel(props: PanelProps) {
	const { words, entries, kind, query, status, isFull } = props;
	const fits = query.toLowerCase();
	const listed = entries.filter(
		(entry) =>
			(!kind || isOfKind(entry, kind)) && `${entry.channel} ${entry.id} ${entry.what}`.toLowerCase().includes(fits),
	);
	return (
		<>
			<Head {...props} />
			<Tabs {...props} />
			<div class="list" role="tabpanel" id="list" aria-labelledby={`tab-${kind ?? 'all'}`}>
				{isFull && <p>{words.full}</p>}
				{listed.length === 0 && <p>{words.empty}</p>}
				<ul>
					{listed.map((entry) => (
						<EntryRow key={entry.key} entry={entry} {...props} />
					))}
				</ul>
			</div>
			<p class="status" role="status">
				{status}
			</p>
		</>
	);
}

function Head({ words, ledger, entries, query, search, copy, move, close }: PanelProps) {
	const { consent } = ledger;
	const state = consent.decided ? `${words.decided} (${consent.method})` : words.undecided;
	const onInput = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => search(currentTarget.value);
	return (
		<header>
			<h2 tabIndex={-1} id="title">
				{words.title}
			</h2>
			<p>
				{consent.regime}, {state}
			</p>
			<input type="search" aria-label={words.search} placeholder={words.search} value={query} onInput={onInput} />
			<button type="button" onClick={() => copy(JSON.stringify(entries, undefined, '\t'))}>
				{words.copyAll}
			</button>
			<button type="button" onClick={move}>
				{words.move} ⇅
			</button>
			<button type="button" data-close onClick={close}>
				{words.close} ✕
			</button>
		</header>
	);
}

function Tabs({ words, entries, kind, choose }: PanelProps) {
	const onKeyDown = (event: KeyboardEvent) => {
		const step = STEPS[event.key];
		if (!step) return;
		event.preventDefault();
		// We read the focused tab, not `kind`: a second key can come before the panel is drawn again.
		const tabs = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=tab]')];
		const index = step(tabs.indexOf(event.target as HTMLElement));
		choose(TABS[index]);
		tabs[index]?.focus();
	};
	return (
		<div role="tablist" aria-label={words.title} onKeyDown={onKeyDown}>
			{TABS.map((tab) => {
				const count = tab ? entries.filter((entry) => isOfKind(entry, tab)).length : entries.length;
				const isChosen = tab === kind;
				return (
					<button
						type="button"
						role="tab"
						key={tab}
						id={`tab-${tab ?? 'all'}`}
						data-kind={tab ?? 'all'}
						aria-selected={isChosen}
						aria-controls="list"
						tabIndex={isChosen ? 0 : -1}
						onClick={() => choose(tab)}
					>
						{tab ? words.kinds[tab] : words.all} <b>{count}</b>
					</button>
				);
			})}
		</div>
	);
}
