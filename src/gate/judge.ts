import { claimingServices } from '../config/claiming-services.js';
import { type ClaimKind, type Config, UNDECLARED_ID } from '../config/resolve.js';
import { blockingService } from '../decision/blocking-service.js';
import type { ChannelName } from './channel.js';

/** What wants to pass. @internal */
export interface Subject {
	/** The address as it was asked for, or the name of a cookie or of storage. */
	readonly what: string;
	/** `host/path` of the address, or the name; empty for what never leaves the machine. */
	readonly text: string;
	/** The mark of the element that asks. */
	readonly mark?: string | null;
	/** It connects to the host of an address, or fetches ahead of time, as `<link rel=preconnect>` does. */
	readonly isHint?: boolean;
}

export interface Verdict {
	/** What it waits for; left out for what may pass. */
	readonly id?: string;
	/** It may pass, and the owner should know of it. */
	readonly isUndeclared?: boolean;
}

/** The kind of claim that covers what a channel asks about: the name of a cookie or of storage, or else an address. */
export function claimKind(channel: ChannelName): ClaimKind {
	if (channel === 'cookie') return 'cookies';
	return channel === 'storage' ? 'storage' : 'urls';
}

const PASS: Verdict = {};

const UNDECLARED: Verdict = { id: UNDECLARED_ID };

/** May this address or name pass? Pure: it tells nobody, and changes nothing. The first rule that fits decides. */
export function judge(
	config: Config,
	allows: (id: string) => boolean,
	channel: ChannelName,
	{ what, text, mark, isHint }: Subject,
): Verdict {
	const { hasServices, inDoubt, firstPartySuffix, options } = config;
	const kind = claimKind(channel);
	const isName = kind !== 'urls';
	const host = text.replace(/[:/].*/s, '');
	const isThirdParty = host !== config.host && !`.${host}`.endsWith(firstPartySuffix);

	// It never leaves the machine, or it is our own cookie: that is nobody's, whatever a service claims.
	if (text === '' || (isName && config.cookie.names.includes(text))) return PASS;

	// A service claims it.
	const claims = claimingServices(config, kind, text);
	if (claims.length > 0) {
		const blocker = blockingService(claims, allows, kind, { what, mark });
		return blocker ? { id: blocker.id } : PASS;
	}

	// The owner trusts it.
	if (config.trustedMatchers.some((trusted) => trusted.test(text))) return PASS;

	// It hints at a host where services are of which none is allowed, in whatever folder.
	const neighbours = isHint && host !== config.host ? claimingServices(config, 'hosts', text) : [];
	if (neighbours[0] && !neighbours.some(({ id }) => allows(id))) return { id: neighbours[0].id };

	// While the services are not known, what a page lives without is held: beacons, even to this site, and below, names.
	if (!hasServices && channel === 'beacon') return UNDECLARED;

	// It is the first party's.
	if (!isName && !isThirdParty) return PASS;

	// Nobody declares it.
	if (!hasServices || options.gate?.undeclared === 'block' || (inDoubt && !isName)) return UNDECLARED;
	return { isUndeclared: options.gate?.undeclared !== 'allow' };
}
