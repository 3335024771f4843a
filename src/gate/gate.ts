import { claimingServices } from '../config/claiming-services.js';
import { type ClaimKind, UNDECLARED_ID } from '../config/resolve.js';
import { address } from '../lib/match.js';
import { warn } from '../lib/report.js';
import type { ChannelName, Gate, Held, Permissions } from './channel.js';
import { markOf, sourceOf } from './hold.js';

/** What channels claim by that ask for a name; all others ask for an address, whatever a page puts on `Object.prototype`. */
const NAMED = { __proto__: null, cookie: 'cookies', storage: 'storage' } as {
	readonly [channel: ChannelName]: ClaimKind | null;
};

/**
 * @param permissions what is declared, and what the visitor allows
 * @param settled resolves once the configuration is known, or known to be missing
 * @param listen is told what was held or released
 */
export function createGate(
	permissions: Permissions,
	settled: Promise<void>,
	listen: (type: 'held' | 'released', what: Held) => void,
): Gate {
	const held = new Set<Element>();
	let waiting = !permissions.config.hasServices;
	settled.then(() => {
		waiting = false;
	});
	const { allows } = permissions;
	const gate: Gate = {
		held,
		allows,
		holder(channel, what) {
			const { hasServices, cookie, options, trustedMatchers, firstPartySuffix } = permissions.config;
			const kind = NAMED[channel];
			const subject = kind ? what : address(what);
			// Our own cookie is nobody's, whatever a service claims.
			if (!subject || (kind && what === cookie.name)) return;
			const claims = claimingServices(permissions.config, kind ?? 'urls', subject);
			// Every service with a claim must be allowed: one refusal is enough.
			if (claims[0]) return claims.find(({ id }) => !allows(id))?.id;
			if (trustedMatchers.some((one) => one.test(subject))) return;
			const host = kind ? '' : subject.replace(/[:/].*/, '');
			// While nothing is known, third parties are held, and what a page lives without: names and beacons.
			if (!hasServices && channel === 'beacon') return UNDECLARED_ID;
			if (host && (host === location.hostname || `.${host}`.endsWith(firstPartySuffix))) return;
			const mode = hasServices ? options.gate?.undeclared : 'block';
			if (mode === 'block') return UNDECLARED_ID;
			if (mode !== 'allow' && warn(`undeclared ${channel} ${host || what}`))
				listen('held', { channel, id: UNDECLARED_ID, what });
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
