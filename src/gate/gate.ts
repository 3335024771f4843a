import { type Config, UNKNOWN } from '../config/resolve.js';
import { address } from '../lib/match.js';
import type { Stop } from '../lib/patch.js';
import { sourceOf } from './hold.js';

/** The way something tried to pass. */
export type Channel = 'script' | 'template' | 'iframe' | 'img' | 'link' | 'fetch' | 'xhr' | 'beacon' | 'cookie';

/** One thing the gate held or released. */
export interface Held {
	readonly channel: Channel;
	/** The category or service it waits for; `?` while the configuration is not known. */
	readonly id: string;
	/** The address, or the name of a cookie; empty for what is written in the page. */
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
	/** May this id pass? */
	allows(id: string): boolean;
	/**
	 * Who holds this back? `undefined`: nobody.
	 * @param what an address, or the name of a cookie
	 */
	holder(channel: Channel, what: string): string | undefined;
	/**
	 * Asks for a call. While the configuration is on its way, calls wait for it.
	 * @param again makes the call once more
	 * @param refuse makes it fail as its API fails; what was held is dropped, it tells of a time without consent
	 */
	ask(channel: Channel, what: string, again: () => unknown, refuse?: () => unknown): Stop | undefined;
	/** An element was held, or released. */
	tell(type: 'held' | 'released', id: string, element: Element): void;
}

/** A channel arms itself at once, for the life of the page: without services it lets everything through. */
export type Arm = (gate: Gate) => void;

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
	const told = new WeakSet<Element>();
	let waiting = !authority.config.known;
	settled.then(() => {
		waiting = false;
	});
	const { allows } = authority;
	const gate: Gate = {
		allows,
		holder(channel, what) {
			const { known, services, cookie } = authority.config;
			const isCookie = channel === 'cookie';
			// Our own cookie is nobody's, whatever a service claims.
			if (isCookie && what === cookie.name) return;
			const subject = isCookie ? what : address(what);
			// Every service with a claim must be allowed: one refusal is enough.
			const refused = services.find(
				({ id, cookies, urls }) => !allows(id) && (isCookie ? cookies : urls).test(subject),
			);
			if (refused || known || !subject) return refused?.id;
			// While nothing is known, third parties are held, and what a page lives without: cookies and beacons.
			return isCookie || channel === 'beacon' || subject.split('/')[0] !== location.host ? UNKNOWN : undefined;
		},
		ask(channel, what, again, refuse) {
			if (waiting) return { answer: settled.then(again) };
			const id = gate.holder(channel, what);
			if (!id) return;
			listen('held', { channel, id, what });
			return { answer: refuse?.() };
		},
		tell(type, id, element) {
			if (type === 'held' && told.has(element)) return;
			told.add(element);
			listen(type, { channel: element.localName as Channel, id, what: sourceOf(element), element });
		},
	};
	return gate;
}
