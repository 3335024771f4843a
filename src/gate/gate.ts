import { claimants } from '../config/claimants.js';
import { type Claims, type Config, UNKNOWN } from '../config/resolve.js';
import { address } from '../lib/match.js';
import type { Patch, Stop } from '../lib/patch.js';
import { warn } from '../lib/report.js';
import { markOf, sourceOf } from './hold.js';
import type { Watch } from './markup.js';

/** The way something tried to pass: the name of an element, or of what was called. */
export type Channel = string;

/** One thing the gate held or released. */
export interface Held {
	readonly channel: Channel;
	/** The category or service it waits for; `?` while the configuration is not known, and for what nobody declared. */
	readonly id: string;
	/** The address, or the name of a cookie or of storage; empty for what is written in the page. */
	readonly what: string;
	readonly element?: Element;
}

/** What the gate must know; the ledger is one. */
export interface Authority {
	readonly config: Config;
	allows(id: string): boolean;
}

/** The contract between the gate and its channels: a channel asks before it lets anything through. */
export interface Gate {
	/** The elements that are held, in the order in which they were; not all are in the document. */
	readonly held: Set<Element>;
	/** May this id pass? */
	allows(id: string): boolean;
	/**
	 * Who holds this back? `undefined`: nobody.
	 * @param what an address, or the name of a cookie or of storage
	 */
	holder(channel: Channel, what: string): string | undefined;
	/**
	 * Asks for a call.
	 * @param refuse makes it fail as its API fails; what was held is dropped, it tells of a time without consent
	 * @param again makes the call once more; one that has it waits while the configuration is on its way
	 */
	ask(channel: Channel, what: string, refuse?: () => unknown, again?: () => unknown): Stop | undefined;
	/** An element was held, or released. @param id what it waits for, or waited for */
	tell(type: 'held' | 'released', element: Element, id?: string): void;
}

/** A realm: the window of the page, or of a frame in it. */
export type Realm = Window & typeof globalThis;

/**
 * A channel arms itself at once, for the life of the page: without services it lets everything through. It calls `came`
 * after it let something into the page.
 */
export type Arm = (gate: Gate, watch: Watch, on: Patch, came: () => void, realm: Realm) => void;

/** What channels claim by that ask for a name; all others ask for an address, whatever a page puts on `Object.prototype`. */
const NAMED = { __proto__: null, cookie: 'cookies', storage: 'storage' } as {
	readonly [channel: Channel]: Claims | null;
};

/**
 * @param authority what is declared, and what the visitor allows
 * @param settled resolves once the configuration is known, or known to be missing
 * @param listen is told what was held or released
 */
export function createGate(
	authority: Authority,
	settled: Promise<void>,
	listen: (type: 'held' | 'released', what: Held) => void,
): Gate {
	const held = new Set<Element>();
	let waiting = !authority.config.known;
	settled.then(() => {
		waiting = false;
	});
	const { allows } = authority;
	const gate: Gate = {
		held,
		allows,
		holder(channel, what) {
			const { known, cookie, options, vouched, base } = authority.config;
			const kind = NAMED[channel];
			const subject = kind ? what : address(what);
			// Our own cookie is nobody's, whatever a service claims.
			if (!subject || (kind && what === cookie.name)) return;
			const claims = claimants(authority.config, kind ?? 'urls', subject);
			// Every service with a claim must be allowed: one refusal is enough.
			if (claims[0]) return claims.find(({ id }) => !allows(id))?.id;
			if (vouched.some((one) => one.test(subject))) return;
			const host = kind ? '' : subject.replace(/[:/].*/, '');
			// While nothing is known, third parties are held, and what a page lives without: names and beacons.
			if (!known && channel === 'beacon') return UNKNOWN;
			if (host && (host === location.hostname || `.${host}`.endsWith(base))) return;
			const mode = known ? options.gate?.undeclared : 'block';
			if (mode === 'block') return UNKNOWN;
			if (mode !== 'allow' && warn(`undeclared ${channel} ${host || what}`))
				listen('held', { channel, id: UNKNOWN, what });
			return;
		},
		ask(channel, what, refuse, again) {
			if (waiting && again) return { answer: settled.then(again) };
			const id = gate.holder(channel, what);
			if (!id) return;
			listen('held', { channel, id, what });
			return { answer: refuse?.() };
		},
		tell(type, element, id = `${markOf(element)}`) {
			if (type === 'held' && held.size === held.add(element).size) return;
			listen(type, { channel: element.localName, id, what: sourceOf(element), element });
		},
	};
	return gate;
}
