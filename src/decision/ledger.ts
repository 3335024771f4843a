import type { Config } from '../config/resolve.js';
import { type CookiePlaceOptions, cookiePlaces } from '../lib/cookie-places.js';
import { cookieValues } from '../lib/cookie-values.js';
import { eraseCookie } from '../lib/erase-cookie.js';
import { idsOf } from '../lib/ids-of.js';
import { page, readCookies, writeCookie } from '../lib/natives.js';
import type { Report } from '../lib/report.js';
import { DAY_S, MAX_DAYS } from '../lib/time.js';
import type { Stored } from './codec.js';
import type { Consent } from './consent.js';
import { decide } from './decide.js';
import { createPendingRefusal, type PendingRefusal, type Refusal } from './pending-refusal.js';
import { readDecision } from './read-decision.js';
import { UNREADABLE } from './unreadable.js';

/** A stored name that the eraser tried to remove. */
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
	/**
	 * May this category or service run? Of several ids, separated by spaces: may all of them? An id nobody declared may not.
	 */
	allows(id: string): boolean;
	/** Has an allowed id still to wait for something of ours, such as a vendor's tag? Asked each time. */
	isUnready?: (id: string) => boolean;
	/** Is there already who tells vendors of consent? */
	servesTags?: boolean;
	/** Is there already who tells Google of an opt-out? */
	restrictsGoogle?: boolean;
	/** What the eraser tried to remove on this page, for the inspector. */
	erased?: Erasure[];
	/** Tells everybody of the consent once more, so that elements that waited may run. */
	announce(): void;
	/** The decision in the consent cookie, whether or not it still counts. */
	readonly stored?: Stored;
	/**
	 * The cookies of the page as they were last read, and the decision that was written since: to read them waits for another
	 * process.
	 */
	cookies: string;
	/** Takes a configuration, and the decision that the consent cookie keeps. */
	configure(config: Config): void;
	/**
	 * Takes the decision that another page has put in the consent cookie since.
	 * @param cookies that page's `document.cookie`, where the browser may not show it to this page yet
	 * @returns true if it is another decision than before
	 */
	reread(cookies?: string): boolean;
	/** The consent that follows from a decision now. */
	consentOf(stored?: Stored): Consent;
	/**
	 * Puts a decision in force; without one, consent is pending.
	 * @param isAct the visitor has just made this decision, or taken one back
	 */
	set(stored?: Stored, isAct?: boolean): void;
	/** Takes a decision that was just made. */
	take(stored?: Stored): void;
	/** Holds at once what the visitor refuses, in whatever configuration comes, until a decision is made of it. */
	refuse(choices: Refusal): void;
	/** Erases every cookie with a name of ours, under every path and domain that a script of this page can reach. */
	clear(): void;
	/** Forgets the decision, in the consent cookie too. */
	forget(): void;
	/** Tells the developer. */
	readonly report: Report;
	/** Writes a cookie past the gate: what is erased must not be held. */
	readonly writeCookie: (cookie: string) => void;
}

/** Where another host can have set a cookie. */
const FOREIGN: CookiePlaceOptions = { isForeign: true };

/**
 * Is it certain that this host set a consent cookie of this name? Ours is for this host alone unless a domain is configured.
 * No other host can set a cookie whose name begins with `__Host-` (RFC 6265bis, 4.1.3.2), except in WebKit on Linux (seen
 * in WebKitGTK 2.50), and for an address in numbers or a name without a dot there is no other.
 */
const isOurs = (name: string, { cookie: { domain } }: Config) =>
	!!domain || !cookiePlaces(FOREIGN)[0] || (/^__host-/i.test(name) && !/^A/.test(navigator.vendor));

type Writable = { -readonly [K in keyof Ledger]: Ledger[K] } & {
	/** The cookies of the page, if they were just read: each read asks another process. */
	atHand?: string | undefined;
};

/**
 * Reads the values of the consent cookie, once what another host could have set is erased.
 * @param told the cookies of another page
 */
function readValues(ledger: Writable, told?: string): readonly string[] {
	ledger.cookies = ledger.atHand ?? readCookies();
	ledger.atHand = undefined;
	eraseSeen(ledger, FOREIGN);
	return cookieValues(told ?? ledger.cookies, ledger.config.cookie.names);
}

/**
 * Erases the consent cookies that the page sees: a script can erase no other, most visitors have none yet, and each write
 * delays a press.
 * @param places left out, all; else those of other hosts
 */
function eraseSeen(ledger: Writable, places?: CookiePlaceOptions): void {
	const { config } = ledger;
	for (const name of config.cookie.names)
		if (cookieValues(ledger.cookies, [name])[0] !== undefined && !(places && isOurs(name, config))) {
			eraseCookie(name, writeCookie, places);
			ledger.cookies = readCookies();
		}
}

/** Reads the consent cookie. @param told the cookies of another page @returns true if it has changed */
function readStored(ledger: Writable, told?: string): boolean {
	const before = cookieValues(ledger.cookies, ledger.config.cookie.names);
	const found = readValues(ledger, told);
	const isNew = `${found}` !== `${before}`;
	// A decision that is only in memory, because the browser keeps no cookies, stays.
	if (isNew || found.length > 0) ledger.stored = readDecision(found, ledger.config.categories);
	return isNew;
}

/**
 * Keeps a mark that nobody can read as a decision, where a rule may start what nobody refused: without a cookie, the next
 * page would (US-06).
 */
function keepRefusal(ledger: Writable): void {
	const { cookie: own, hasServices } = ledger.config;
	const isHttps = location.protocol === 'https:';
	// Under which names a configuration reads that is not known yet, nobody knows: the plain one is among most.
	const cookie = `${isHttps && hasServices ? own.names[0] : own.name}=0`;
	ledger.writeCookie(`${cookie};Path=/;Max-Age=${MAX_DAYS * DAY_S};SameSite=Lax${isHttps ? ';Secure' : ''}`);
	ledger.cookies += `; ${cookie}`;
}

/** An opt-out outlives its record: without a cookie, the rule would start what the visitor refused (US-06). */
const isOptOut = ({ config, consent }: Ledger) => [...config.rule.starts].some((id) => !consent.choices[id]);

/** Puts what is left of a decision in its place; the consent cookie goes. */
function drop(ledger: Writable, left?: Stored): void {
	ledger.clear();
	if (left && (ledger.config.rule.starts.size > 0 || !ledger.config.hasServices)) keepRefusal(ledger);
	ledger.stored = left;
	ledger.set(left, true);
}

/** @returns whether something that is refused would have run */
function holdRefused(ledger: Writable, refusal: PendingRefusal): boolean {
	const { config, stored, consentOf } = ledger;
	const left = refusal.leave({ config, stored, choices: consentOf(stored).choices });
	if (left) drop(ledger, left);
	return !!left;
}

/** @param isForgotten the visitor's decision has gone, or was taken back: nothing that it released stays released */
type OnChange = (consent: Consent, isForgotten: boolean) => void;

/**
 * @param config to begin with, before the owner's is known
 * @param report tells the developer
 * @param changed called after every change
 * @param atHand the cookies of the page, if they were just read: each read asks another process
 */
export function createLedger(config: Config, report: Report, changed: OnChange, atHand?: string): Ledger {
	const refusal = createPendingRefusal();
	const ledger: Writable = {
		config,
		consent: decide(config, undefined, 0),
		stored: undefined,
		cookies: '',
		atHand,
		allows: (id) => idsOf(id).every((one) => ledger.consent.choices[one] === true && !ledger.isUnready?.(one)),
		announce: () => changed(ledger.consent, false),
		configure(next) {
			if (`${next.cookie.names}` !== `${ledger.config.cookie.names}`) {
				// A refusal that waited for the configuration may be kept under the usual name.
				if (refusal.isWhole()) ledger.clear();
				ledger.stored = undefined;
			}
			ledger.config = next;
			readStored(ledger);
			if (!holdRefused(ledger, refusal)) ledger.set(ledger.stored);
		},
		reread(cookies) {
			const isNew =
				readStored(ledger, cookies) &&
				(ledger.stored === UNREADABLE || ledger.stored?.decision.id !== ledger.consent.id);
			if (isNew) ledger.take(ledger.stored);
			return isNew;
		},
		// A page that is made ready before anybody opens it knows no visitor (PLAT-11).
		consentOf: (stored) => decide(ledger.config, page.prerendering ? UNREADABLE : stored, Date.now()),
		set(stored, isAct) {
			const hadDecision = !!ledger.consent.decidedAt;
			ledger.consent = ledger.consentOf(stored);
			changed(ledger.consent, (isAct || hadDecision) && !ledger.consent.decidedAt);
		},
		take(stored) {
			refusal.clear();
			ledger.stored = stored;
			ledger.set(stored, true);
		},
		refuse(choices) {
			refusal.add(choices);
			holdRefused(ledger, refusal);
		},
		report,
		writeCookie,
		clear() {
			ledger.cookies = readCookies();
			eraseSeen(ledger);
		},
		forget() {
			refusal.clear();
			drop(ledger, isOptOut(ledger) ? UNREADABLE : undefined);
		},
	};
	return ledger;
}
