import type { Config } from '../config/resolve.js';
import { cookiePlaces } from '../lib/cookie-places.js';
import { cookieValues } from '../lib/cookie-values.js';
import { idsOf } from '../lib/ids-of.js';
import { page, readCookies, writeCookie } from '../lib/natives.js';
import type { Report } from '../lib/report.js';
import type { Stored } from './codec.js';
import type { Consent } from './consent.js';
import { decide } from './decide.js';
import { readDecision } from './read-decision.js';
import { UNREADABLE } from './unreadable.js';

/** Something that was stored under a name, and that the eraser was after. */
export interface Erasure {
	/** Where: `cookie`, `localStorage` and so on. */
	readonly place: string;
	readonly name: string;
	/** On the page's clock, in ms. */
	readonly at: number;
}

/** The one mutable cell: what is configured, and what the visitor decided about it. @internal */
export interface Ledger {
	readonly config: Config;
	readonly consent: Consent;
	/** May this category or service run? Of several ids, separated by spaces: may all of them? An id nobody declared may not. */
	allows(id: string): boolean;
	/** Must something of ours come before this id may run? Asked of what is allowed, each time. */
	isUnready?: (id: string) => boolean;
	/** What vendors were told, for those who tell them: it outlives a configuration. */
	told?: Map<string, boolean>;
	/** What the eraser was after on this page, for the inspector. */
	erased?: Erasure[];
	/** Tells of the consent once more: what waited may run. */
	announce(): void;
	/** The decision in the consent cookie, whether or not it still counts. */
	readonly stored?: Stored;
	/** The cookies of the page, as they were when the decision was last read. */
	readonly cookies: string;
	/** Takes a configuration, and the decision that the consent cookie keeps. */
	configure(config: Config): void;
	/**
	 * Takes the decision that another page has put in the consent cookie since.
	 * @param cookies that page's `document.cookie`, where the browser may not show it to this page yet
	 * @returns true when it is not the decision of before
	 */
	reread(cookies?: string): boolean;
	/** Takes a decision; none is pending. */
	set(stored?: Stored): void;
	/** Erases the consent cookie, and whatever is called like it, wherever a script of this page can. */
	clear(): void;
	/**
	 * Forgets the decision, in the consent cookie too.
	 * @param instead what counts now: nothing, when left out
	 */
	forget(instead?: Stored): void;
	/** Tells the developer. */
	readonly report: Report;
	/** Writes a cookie past the gate: what is erased must not be held. */
	readonly writeCookie: (cookie: string) => void;
}

/**
 * Can nobody but this host have set it? Ours is for this host alone unless a domain is configured. No other host can set one
 * whose name begins so (RFC 6265bis, 4.1.3.2), but not every WebKit keeps to that: the one on Linux takes it from any.
 */
const isOurs = ({ cookie: { name, domain } }: Config) =>
	!!domain || (/^__host-/i.test(name) && !/^A/.test(navigator.vendor));

/** Erases a cookie of ours wherever a script of this page can. @param isForeign only what another host could have put there */
function eraseOurs(name: string, isForeign?: boolean): void {
	// The last of two attributes counts: nothing in an address can lengthen a life.
	for (const place of cookiePlaces({ isForeign })) writeCookie(`${name}=${place};Max-Age=0`);
}

type Told = (consent: Consent) => void;

/**
 * @param config to begin with, before the owner's is known
 * @param report tells the developer
 * @param changed called after every change
 * @param atHand the cookies of the page, where they were just read: each time costs a way to another process
 */
export function createLedger(config: Config, report: Report, changed: Told, atHand?: string): Ledger {
	let seen = '';
	const find = (cookies: string) => cookieValues(cookies, ledger.config.cookie.name);
	/** Reads the consent cookie. @returns true when it is not what it was */
	const readStored = (cookies?: string) => {
		ledger.cookies = cookies ?? atHand ?? readCookies();
		atHand = undefined;
		let found = find(ledger.cookies);
		if (found[0] !== undefined && !isOurs(ledger.config)) {
			eraseOurs(ledger.config.cookie.name, true);
			ledger.cookies = cookies ?? readCookies();
			found = find(ledger.cookies);
		}
		const before = seen;
		seen = `${found}`;
		ledger.stored = readDecision(found, ledger.config.categories);
		return seen !== before;
	};
	const ledger: { -readonly [K in keyof Ledger]: Ledger[K] } = {
		config,
		consent: decide(config, undefined, 0),
		stored: undefined,
		cookies: '',
		allows: (id) => idsOf(id).every((one) => ledger.consent.choices[one] === true && !ledger.isUnready?.(one)),
		announce: () => changed(ledger.consent),
		configure(next) {
			ledger.config = next;
			readStored();
			ledger.set(ledger.stored);
		},
		reread(cookies) {
			// What is only in memory, because the browser keeps nothing, stays.
			const isNew = readStored(cookies) && ledger.stored?.decision.id !== ledger.consent.id;
			if (isNew) ledger.set(ledger.stored);
			return isNew;
		},
		set(stored) {
			// A page that is made ready before anybody opens it knows no visitor (PLAT-11).
			const visited = !(page as { prerendering?: boolean }).prerendering;
			ledger.consent = decide(ledger.config, visited ? stored : UNREADABLE, Date.now());
			ledger.announce();
		},
		report,
		writeCookie,
		clear() {
			// What a script can erase, it can see: most visitors have none yet, and each write costs a press some time.
			if (find(readCookies())[0] !== undefined) eraseOurs(ledger.config.cookie.name);
		},
		forget(instead) {
			ledger.clear();
			ledger.stored = instead;
			ledger.set(instead);
		},
	};
	return ledger;
}
