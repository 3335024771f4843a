import type { ComponentChildren } from 'preact';
import type { Ledger } from '../decision/ledger.js';
import { adviceOf } from './advice-of.js';
import type { Entry } from './entry.js';
import { claimOf, reasonOf } from './reason-of.js';
import type { InspectorWords } from './words.js';

interface EntryRowProps {
	readonly entry: Entry;
	readonly ledger: Ledger;
	readonly words: InspectorWords;
	copy(text: string): void;
}

/** A row of the list: one line with the entry and its reason, and all details in the part that opens. */
export function EntryRow({ entry, ledger, words, copy }: EntryRowProps) {
	const { state, channel, id, what, count, isUndeclared } = entry;
	const reason = words.reasons[reasonOf(entry, ledger)];
	return (
		<li data-state={state} data-undeclared={isUndeclared ? '' : undefined}>
			<details>
				<summary>
					<b class="state">{words.kinds[state]}</b>
					<code>{channel}</code>
					<span class="what">{what || words.inPage}</span>
					{count > 1 && <span>×{count}</span>}
					<b class="id">{isUndeclared && id === '?' ? words.undeclared : id}</b>
					<span class="why">{reason}</span>
				</summary>
				<Details entry={entry} ledger={ledger} words={words} copy={copy} />
			</details>
		</li>
	);
}

function Details({ entry, ledger, words, copy }: EntryRowProps) {
	const { id, what, times, stack } = entry;
	const claim = claimOf(entry, ledger.config);
	const advice = adviceOf(entry, ledger.config);
	const service = ledger.config.services.find((one) => one.id === id);
	const isScripted = stack.length > 0;
	return (
		<dl>
			<Term name={words.why}>{words.reasons[reasonOf(entry, ledger)]}</Term>
			<Term name={words.service}>
				{entry.isUndeclared
					? `${words.undeclared}${id === '?' ? '' : ` (${id})`}`
					: [id, service?.category].filter(Boolean).join(', ')}
			</Term>
			<Term name={words.address}>{what || words.inPage}</Term>
			{claim && (
				<Term name={words.claim}>
					<code>{claim}</code>
				</Term>
			)}
			<Term name={words.times}>
				{times.map(([state, at]) => `${words.kinds[state]} ${timeOf(at) ?? words.before}`).join(' → ')}
			</Term>
			{(isScripted || entry.state === 'held') && (
				<Term name={words.stack}>
					{isScripted ? (
						<ol>
							{stack.map((frame) => (
								<li key={frame}>
									<code>{frame}</code>
								</li>
							))}
						</ol>
					) : (
						words.noStack
					)}
				</Term>
			)}
			{advice && (
				<Term name={`${words.write} ${advice.place}`}>
					<pre>{advice.code}</pre>
					<button type="button" data-copy onClick={() => copy(advice.code)}>
						{words.copy}
					</button>
				</Term>
			)}
		</dl>
	);
}

function Term({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
	return (
		<>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</>
	);
}

const timeOf = (at: number | undefined) => (at === undefined ? undefined : `${(at / 1000).toFixed(2)} s`);
