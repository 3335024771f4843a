import type { Ledger } from '../decision/ledger.js';
import type { ConsentRecord } from './consent-record.js';

/** What is remembered of the record before. */
export interface LastRecord {
	readonly recordId: string;
	readonly hash: string;
	readonly consentId: string;
	readonly validUntil: string;
}

/** What this browser keeps for the records. */
export interface Kept {
	readonly last?: LastRecord | undefined;
	/** The records that the server has not confirmed, oldest first. */
	readonly waiting: readonly ConsentRecord[];
}

/** The place in this browser for them; other pages of the visitor share it. @internal */
export interface KeptRecords {
	read(): Kept;
	/** Changes what is kept; what is empty is erased. */
	write(change: Partial<Kept>): void;
}

const NOTHING: Kept = { waiting: [] };

/** The key is the name of the consent cookie: no service can claim it, and the eraser leaves it alone. */
export function keptRecords(ledger: Pick<Ledger, 'config'>): KeptRecords {
	/** What the browser does not keep stays here for the life of the page. */
	let memory: Kept | undefined;
	const key = () => ledger.config.cookie.name;
	const read = (): Kept => {
		if (memory) return memory;
		try {
			return parse(localStorage[key()]);
		} catch {
			return NOTHING;
		}
	};
	return {
		read,
		write(change) {
			const kept = { ...read(), ...change };
			try {
				const text = textOf(kept);
				// As a member, not by `setItem`: the gate holds what third parties store, and this is nobody's.
				if (text === undefined) delete localStorage[key()];
				else localStorage[key()] = text;
				memory = undefined;
			} catch {
				memory = kept;
			}
		},
	};
}

/** A list while something waits, which is what `hasLeftovers` looks for; else what is remembered alone. */
const textOf = ({ last, waiting }: Kept): string | undefined =>
	JSON.stringify(waiting.length > 0 ? [last, ...waiting] : last);

function parse(text: string): Kept {
	const found = JSON.parse(text);
	if (!Array.isArray(found)) return { ...NOTHING, last: found };
	const [last, ...waiting] = found;
	return { last: last ?? undefined, waiting };
}
