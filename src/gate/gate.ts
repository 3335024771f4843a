import { UNDECLARED_ID } from '../config/resolve.js';
import { address } from '../lib/match.js';
import { baseOf, getAttribute } from '../lib/natives.js';
import type { Reporter } from '../lib/report.js';
import type { ChannelName, Gate, Held, Permissions, Submission } from './channel.js';
import { addressOf, markOf } from './hold.js';
import { claimKind, judge } from './judge.js';

/** Matches the `rel` of a `<link>` that fetches or connects in advance, `dns-prefetch` and `modulepreload` included. */
const HINT = /pre(connect|fetch|load|render)/i;

/**
 * Matches the `rel` of a `<link>` that only names another page, and fetches nothing
 * (https://html.spec.whatwg.org/multipage/links.html#linkTypes). `alternate stylesheet` fetches, and so do `search` in Chromium
 * and `next` in some browsers.
 */
const REFERENCE = /^(\s*(alternate|amphtml|author|canonical|edituri|license|me|profile|shortlink)(?!\S))+\s*$/i;

/** What `createGate` needs. @internal */
interface GateParts {
	/** The configuration, and what the visitor allows. */
	readonly permissions: Permissions;
	/** Resolves once the configuration is known, or known to be missing. */
	readonly settled: Promise<void>;
	/** Emits the event for something that was held or released. */
	emit(type: 'held' | 'released', subject: Held): void;
	readonly warn: Reporter['warn'];
	/** Asks the visitor about a form that waits for an id. */
	askAbout(id: string, submission: Submission): void;
}

function kindOfLink(link: Element) {
	const rel = `${getAttribute(link, 'rel')}`;
	return { isHint: HINT.test(rel), isReference: REFERENCE.test(rel) };
}

/** Calls the judge with the current configuration and consent, and emits an event for everything that is held. */
export function createGate({ permissions, settled, emit, warn, askAbout }: GateParts): Gate {
	const held = new WeakSet<Element>();
	let isSettled = false;
	settled.then(() => {
		isSettled = true;
	});
	// A call does not wait if only the rule of the visitor's region is missing, because the services are known then.
	const isWaiting = () => !isSettled && !permissions.config.hasServices;
	const { allows } = permissions;

	const judgeNow = (channel: ChannelName, what: string, element?: Element) =>
		judge(permissions.config, allows, channel, {
			what,
			text: claimKind(channel) === 'urls' ? address(what, element && baseOf(element)) : what,
			mark: element && markOf(element),
			...(channel === 'link' && element && kindOfLink(element)),
		});

	const reportUndeclared = (channel: ChannelName, what: string) => {
		// `address` would read the name of a cookie as a relative address.
		const [host] = claimKind(channel) === 'urls' ? address(what).split('/') : [];
		if (warn(`undeclared ${channel} ${host || what}`)) emit('held', { channel, id: UNDECLARED_ID, what });
	};

	const gate: Gate = {
		allows,
		isUnknown(id) {
			const { services, categories, isDestroyed } = permissions.config;
			return !isDestroyed && !categories.has(id) && services.every((service) => service.id !== id);
		},
		mayPass: (channel, what) => judgeNow(channel, what).id === undefined,
		blockerOf(channel, what, element) {
			const verdict = judgeNow(channel, what, element);
			if (verdict.isUndeclared) reportUndeclared(channel, what);
			return verdict.id;
		},
		intercept(channel, what, refuse, retry) {
			if (isWaiting() && retry) return { answer: settled.then(retry) };
			const id = gate.blockerOf(channel, what);
			if (id === undefined) return undefined;
			emit('held', { channel, id, what });
			return { answer: refuse?.() };
		},
		holdForm(submission) {
			const { form, what, mark } = submission;
			const id = mark ?? gate.blockerOf('form', what, form);
			if (id === undefined) return false;
			emit('held', { channel: 'form', id, what, element: form });
			if (id !== UNDECLARED_ID && navigator.userActivation?.isActive) askAbout(id, submission);
			return true;
		},
		notify(type, element, id = `${markOf(element)}`) {
			if (type === 'released') held.delete(element);
			else if (held.has(element)) return;
			else held.add(element);
			emit(type, { channel: element.localName, id, what: addressOf(element), element });
		},
	};
	return gate;
}
