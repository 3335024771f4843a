import type { Ledger } from '../decision/ledger.js';
import type { ConsentRecord } from './consent-record.js';

/** What this browser remembers of the visitor's previous record. */
export interface LastRecord {
	readonly recordId: string;
	readonly hash: string;
	readonly consentId: string;
	readonly validUntil: string;
}

/** What this browser stores about records. */
export interface Kept {
	readonly last?: LastRecord | undefined;
	/** The records that the server has not confirmed, oldest first. */
	readonly waiting: readonly ConsentRecord[];
}

/** Reads and writes what this browser stores about records. All pages of the origin share it. @internal */
export interface KeptRecords {
	read(): Kept;
	/** Changes the given members. If nothing is left to store, the entry is erased. */
	write(change: Partial<Kept>): void;
}

const NOTHING: Kept = { waiting: [] };

/**
 * Keeps `Kept` in `localStorage`, under the name of the consent cookie: no service can claim that name, and the eraser
 * leaves it alone.
 */
export function keptRecords(ledger: Pick<Ledger, 'config'>): KeptRecords {
	/** Used instead of `localStorage` while that throws, for the life of the page. */
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
				// By property: the page, or another script in it, can have replaced `setItem` and `removeItem`.
				if (text === undefined) delete localStorage[key()];
				else localStorage[key()] = text;
				memory = undefined;
			} catch {
				memory = kept;
			}
		},
	};
}

/** The stored text: an array `[last, …waiting]` while records wait, as `hasLeftovers` expects it, otherwise `last` alone. */
const textOf = ({ last, waiting }: Kept): string | undefined =>
	JSON.stringify(waiting.length > 0 ? [last, ...waiting] : last);

function parse(text: string): Kept {
	const found = JSON.parse(text);
	if (!Array.isArray(found)) return { ...NOTHING, last: found };
	const [last, ...waiting] = found;
	return { last: last ?? undefined, waiting };
}
