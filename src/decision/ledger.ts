import type { Config } from '../config/resolve.js';
import { writeCookie } from '../lib/natives.js';
import { decode, type Stored } from './codec.js';
import type { Consent } from './consent.js';
import { decide } from './decide.js';

/** The one mutable cell: what is configured, and what the visitor decided about it. */
export interface Ledger {
	readonly config: Config;
	readonly consent: Consent;
	/** May this category or service run? An id nobody declared may not. */
	allows(id: string): boolean;
	/** What the consent cookie kept, whether or not it still counts. */
	readonly found?: Stored;
	/** Takes a configuration, and the decision that the consent cookie keeps. */
	configure(config: Config): void;
	/** Takes a decision; none is pending. */
	set(stored?: Stored): void;
	/** Forgets the decision, in the consent cookie too. */
	forget(): void;
	/** Writes a cookie past the gate: what is erased must not be held. */
	readonly writeCookie: (cookie: string) => void;
}

/** The decision in the consent cookie. Two such cookies contradict each other: that is none. */
function read(name: string): Stored | undefined {
	try {
		const [value, another] = document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`));
		return another ? undefined : decode(value?.slice(name.length + 1));
	} catch {
		// A browser that refuses to show its cookies holds no decision.
	}
}

/**
 * @param config to begin with, before the owner's is known
 * @param changed called after every change
 */
export function createLedger(config: Config, changed: (consent: Consent) => void): Ledger {
	const ledger: { -readonly [K in keyof Ledger]: Ledger[K] } = {
		config,
		consent: decide(config, undefined, 0),
		found: undefined,
		allows: (id) => ledger.consent.choices[id] === true,
		configure(next) {
			ledger.config = next;
			ledger.found = read(next.cookie.name);
			ledger.set(ledger.found);
		},
		set(stored) {
			ledger.consent = decide(ledger.config, stored, Date.now());
			changed(ledger.consent);
		},
		writeCookie,
		forget() {
			const { name, domain = '', path = '/' } = ledger.config.cookie;
			for (const place of ['', `;Domain=${domain}`]) writeCookie(`${name}=;Max-Age=0;Path=${path}${place}`);
			ledger.found = undefined;
			ledger.set();
		},
	};
	return ledger;
}
