import type { Config } from '../config/resolve.js';
import type { HistoryEntry } from '../history.js';
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
import { isOlder, SECOND } from './is-older.js';
import { createPendingRefusal, type PendingRefusal, type Refusal } from './pending-refusal.js';
import { readDecision } from './read-decision.js';
import { UNREADABLE, unreadableCookie } from './unreadable.js';

/** A stored name that the eraser tried to remove. */
export interface Erasure {
	/** Where: `cookie`, `localStorage` and so on. */
	readonly place: string;
	readonly name: string;
	/** On the page's clock, in ms. */
	readonly at: number;
}

/** What another page of the visitor says of its decision. */
export interface Told {
	/** `document.cookie` of that page, with the decision in it. */
	readonly cookies: string;
	/** When the decision was made, in ISO 8601 with milliseconds: the cookie keeps whole seconds. */
	readonly decidedAt?: string | undefined;
}

/** The one mutable cell: what is configured, and what the visitor decided about it. @internal */
export interface Ledger {
	readonly config: Config;
	readonly consent: Consent;
	/**
	 * May this category or service run? Of several ids, separated by spaces: may all of them? An id nobody declared may
	 * not.
	 */
	allows(id: string): boolean;
	/** Must an allowed id still wait for a file of ours, such as the one with the vendors' tags? */
	isUnready?: (id: string) => boolean;
	/** Is the file loaded that tells vendors of consent? */
	servesTags?: boolean;
	/** Does a listener already tell Google of an opt-out? */
	restrictsGoogle?: boolean;
	/** Those who listen to the events of this page: a function for each, see `listen`. */
	readonly listeners: Set<() => void>;
	/** What was held and released on this page so far. */
	readonly history: HistoryEntry[];
	/** What the eraser tried to remove on this page, for the inspector. */
	erased?: Erasure[];
	/** Calls the listeners again with the same consent, so that elements that waited for a file may run. */
	announce(): void;
	/** The decision in the consent cookie, whether or not it still counts. */
	readonly stored?: Stored;
	/**
	 * The cookies of the page as they were last read, with the decision that was written since. They are kept because a
	 * browser reads them from another process.
	 */
	cookies: string;
	/** Puts a configuration in force, and the decision that the consent cookie stores. */
	configure(config: Config): void;
	/**
	 * Adopts the decision that another page has written to the consent cookie since, unless it is older than the one in
	 * force.
	 * @param told what that page says, if the browser may not show its cookie to this page yet
	 * @returns true if the decision is another one than before
	 */
	reread(told?: Told): boolean;
	/** The consent that follows from a decision now. */
	consentOf(stored?: Stored): Consent;
	/**
	 * Puts a decision in force; without one, consent is pending.
	 * @param isAct the visitor has just made this decision, or taken one back
	 */
	set(stored?: Stored, isAct?: boolean): void;
	/** Stores a decision that was just made, and puts it in force. */
	take(stored?: Stored): void;
	/**
	 * Holds at once what the visitor refuses, in whatever configuration comes, until a decision is made of it.
	 * @returns whether something that is refused would have run
	 */
	refuse(choices: Refusal): boolean;
	/** Writes the decision of this page again, after an older one was found in its place. */
	writeAgain?: () => void;
	/** Erases every consent cookie, under every path and domain that a script of this page can reach. */
	clear(): void;
	/** Forgets the decision, and erases the consent cookie. */
	forget(): void;
	/** Tells the developer. */
	readonly report: Report;
	/** Writes a cookie past the gate, which would hold the write that erases a cookie. */
	readonly writeCookie: (cookie: string) => void;
}

/** The places where another host can have set a cookie. */
const FOREIGN: CookiePlaceOptions = { isForeign: true };

/**
 * Is it certain that this host has set a consent cookie of this name? Without a configured domain, ours is for this
 * host alone. Another host cannot set a name that begins with `__Host-` (RFC 6265bis, 4.1.3.2): in Safari from 13 on
 * (https://github.com/mdn/browser-compat-data), in these letters alone (https://github.com/WebKit/WebKit/pull/72339);
 * in WebKit elsewhere it can (seen in WebKitGTK 2.50). An IP address and a host without a dot share cookies with no
 * other host.
 */
const isOurs = (name: string, { cookie: { domain } }: Config) =>
	!!domain ||
	!cookiePlaces(FOREIGN)[0] ||
	(/^__Host-/.test(name) && (!/^A/.test(navigator.vendor) || /^(Mac|iP)/.test(navigator.platform)));

type Writable = { -readonly [K in keyof Ledger]: Ledger[K] } & {
	/** The cookies of the page, if they were just read: each read waits for another process. */
	atHand?: string | undefined;
	/** Since when what the visitor has refused or forgotten on this page waits for a decision; empty if nothing does. */
	since: string;
};

/**
 * Erases the consent cookies that another host may have set, and reads the values of the others.
 * @param told the cookies, as another page has sent them
 */
function readValues(ledger: Writable, told?: string): readonly string[] {
	ledger.cookies = ledger.atHand ?? readCookies();
	ledger.atHand = undefined;
	eraseSeen(ledger, FOREIGN);
	return cookieValues(told ?? ledger.cookies, ledger.config.cookie.names);
}

/**
 * Erases the consent cookies that this page sees. Names without a cookie are skipped, because each write delays a
 * press.
 * @param places where to erase; all places if left out
 */
function eraseSeen(ledger: Writable, places?: CookiePlaceOptions): void {
	const { config } = ledger;
	for (const name of config.cookie.names)
		if (cookieValues(ledger.cookies, [name])[0] !== undefined && !(places && isOurs(name, config))) {
			eraseCookie(name, writeCookie, places);
			ledger.cookies = readCookies();
		}
}

/** An answer that was on its way when the visitor did something on this page can bring an older decision back. */
function isOutdated(read: Stored, ledger: Writable, isTold: boolean): boolean {
	const isUndone = !isTold && read.decision.decidedAt <= ledger.since;
	if (isUndone) eraseKept(ledger);
	const isSuperseded = !!ledger.stored && isOlder(read, ledger.stored);
	if (isSuperseded) ledger.writeAgain?.();
	return isUndone || isSuperseded;
}

/** The decision, with its time to the millisecond, if another page tells of that. */
function withTime(read: Stored | undefined, decidedAt = ''): Stored | undefined {
	const isSame = read?.decision.decidedAt?.slice(0, SECOND) === decidedAt.slice(0, SECOND);
	return read && isSame ? { ...read, decision: { ...read.decision, decidedAt } } : read;
}

/** How the consent cookie is read. @internal */
interface Reading {
	readonly told?: Told | undefined;
	/** For other categories than before, about which the same cookie may say something else. */
	readonly isForOthers?: boolean;
}

/**
 * Reads the consent cookie.
 * @returns whether another decision is stored than before, and not an older one
 */
function readStored(ledger: Writable, { told, isForOthers }: Reading): boolean {
	const before = cookieValues(ledger.cookies, ledger.config.cookie.names);
	const found = readValues(ledger, told?.cookies);
	const read = withTime(readDecision(found, ledger.config.categories), told?.decidedAt);
	if (read && isOutdated(read, ledger, !!told)) return false;
	// Firefox shows a cookie to another tab a moment after it is written: what it showed before is nothing new, unless it
	// is the mark of a refusal. Nor does a decision go that is only in memory because the browser keeps no cookies.
	const isSame = `${found}` === `${before}` && read !== UNREADABLE;
	if (isSame && !(isForOthers && read)) return false;
	const { stored } = ledger;
	ledger.stored = read;
	return stored !== read && (read === UNREADABLE || stored?.decision.id !== read?.decision.id);
}

/**
 * Writes a consent cookie that is no valid decision: it keeps the rule of a region from starting services again on the
 * next page (US-06).
 */
function keepRefusal(ledger: Writable): void {
	// Before there is a configuration, its cookie names are unknown; most configurations read the plain one.
	const cookie = unreadableCookie(ledger.config.cookie.name);
	const secure = location.protocol === 'https:' ? ';Secure' : '';
	ledger.writeCookie(`${cookie};Path=/;Max-Age=${MAX_DAYS * DAY_S};SameSite=Lax${secure}`);
	ledger.cookies += `; ${cookie}`;
}

/**
 * Does the rule of the region start something that the visitor refused? Such an opt-out must survive `forget` (US-06).
 */
const isOptOut = ({ config, consent }: Ledger) => [...config.rule.starts].some((id) => !consent.choices[id]);

/** The consent cookie goes; where a rule could start what was refused, a mark stays. */
function eraseKept(ledger: Writable): void {
	ledger.clear();
	if (ledger.stored && (ledger.config.rule.starts.size > 0 || !ledger.config.hasServices)) keepRefusal(ledger);
}

/** Erases the consent cookie, and puts the rest of the decision in force. @param left the rest, if there is one */
function drop(ledger: Writable, left?: Stored): void {
	ledger.since = new Date().toISOString();
	ledger.stored = left;
	eraseKept(ledger);
	ledger.set(left, true);
}

/** Applies the pending refusal. @returns whether it stops something that would have run */
function holdRefused(ledger: Writable, refusal: PendingRefusal): boolean {
	const { config, stored, consentOf } = ledger;
	const left = refusal.leave({ config, stored, choices: consentOf(stored).choices });
	if (left) drop(ledger, left);
	return !!left;
}

/** Does a decision allow only what is always allowed? */
const isRefusal = ({ categories }: Config, stored?: Stored) =>
	[...(stored?.choices ?? [])].every(([id, isAllowed]) => !isAllowed || categories.get(id));

/** @param endsReleases has the visitor taken the decision back, or refused everything? Then nothing stays released */
type OnChange = (consent: Consent, endsReleases: boolean) => void;

/**
 * @param config the configuration until the owner's is known
 * @param report tells the developer
 * @param changed called after every change
 * @param atHand the cookies of the page, if they were just read: each read waits for another process
 */
export function createLedger(config: Config, report: Report, changed: OnChange, atHand?: string): Ledger {
	const refusal = createPendingRefusal();
	const ledger: Writable = {
		config,
		consent: decide(config, undefined, 0),
		listeners: new Set(),
		history: [],
		stored: undefined,
		cookies: '',
		atHand,
		since: '',
		allows: (id) => idsOf(id).every((one) => ledger.consent.choices[one] === true && !ledger.isUnready?.(one)),
		announce: () => changed(ledger.consent, false),
		configure(next) {
			if (`${next.cookie.names}` !== `${ledger.config.cookie.names}`) {
				// A refusal that waited for the configuration may be kept under the usual name.
				if (refusal.isWhole()) ledger.clear();
				ledger.stored = undefined;
			}
			ledger.config = next;
			readStored(ledger, { isForOthers: true });
			if (!holdRefused(ledger, refusal)) ledger.set(ledger.stored);
		},
		reread(told) {
			const isNew = readStored(ledger, { told });
			if (isNew) ledger.take(ledger.stored);
			return isNew;
		},
		// A prerendered page has no visitor yet (PLAT-11).
		consentOf: (stored) => decide(ledger.config, page.prerendering ? UNREADABLE : stored, Date.now()),
		set(stored, isAct) {
			const hadDecision = !!ledger.consent.decidedAt;
			ledger.consent = ledger.consentOf(stored);
			const isPending = !ledger.consent.decidedAt;
			changed(ledger.consent, isAct ? isPending || isRefusal(ledger.config, stored) : isPending && hadDecision);
		},
		take(stored) {
			refusal.clear();
			ledger.since = '';
			ledger.stored = stored;
			ledger.set(stored, true);
		},
		refuse(choices) {
			refusal.add(choices);
			return holdRefused(ledger, refusal);
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
