import { claimingServices } from '../config/claiming-services.js';
import { type ClaimKind, type Config, UNDECLARED_ID } from '../config/resolve.js';
import { blockingService } from '../decision/blocking-service.js';
import type { ChannelName } from './channel.js';

/** The address or name that is judged. @internal */
export interface Subject {
	/** The address as it was requested, or the name of a cookie or storage key. */
	readonly what: string;
	/** `host/path` of the address, or the name; empty for an address that never leaves the machine, such as `data:`. */
	readonly text: string;
	/** The mark of the element that requests it. */
	readonly mark?: string | null;
	/** Is it a hint, which connects or fetches in advance, such as `<link rel=preconnect>`? */
	readonly isHint?: boolean;
	/** Does it name a page and fetch nothing, as `<link rel=canonical>` does? */
	readonly isReference?: boolean;
}

/** The answer of the judge. */
export interface Verdict {
	/** The id that the subject waits for; missing if it may pass. */
	readonly id?: string;
	/** May it pass, although no service declares it? Then it is reported to the owner. */
	readonly isUndeclared?: boolean;
}

/** The kind of claim for a channel: names of cookies, names of other stored data, or addresses. */
export function claimKind(channel: ChannelName): ClaimKind {
	if (channel === 'cookie') return 'cookies';
	return channel === 'storage' ? 'storage' : 'urls';
}

const PASS: Verdict = {};

const UNDECLARED: Verdict = { id: UNDECLARED_ID };

/**
 * May this address or name pass? A pure function: it reports nothing and changes nothing. The first rule that fits decides.
 * @param config the configuration
 * @param allows says whether a category or service is allowed
 * @param channel the way by which it tries to pass
 * @param subject the address or name
 */
export function judge(
	config: Config,
	allows: (id: string) => boolean,
	channel: ChannelName,
	{ what, text, mark, isHint, isReference }: Subject,
): Verdict {
	const { hasServices, inDoubt, firstPartySuffix, options } = config;
	const kind = claimKind(channel);
	const isName = kind !== 'urls';
	const host = text.replace(/[:/].*/s, '');
	const isThirdParty = host !== config.host && !`.${host}`.endsWith(firstPartySuffix);

	// The address never leaves the machine, or the name is that of our own cookie, which no service can claim.
	if (text === '' || (isName && config.cookie.names.includes(text))) return PASS;

	// A service claims it.
	const claims = claimingServices(config, kind, text);
	if (claims.length > 0) {
		const blocker = blockingService(claims, allows, kind, { what, mark });
		return blocker ? { id: blocker.id } : PASS;
	}

	// The owner trusts it.
	if (config.trustedMatchers.some((trusted) => trusted.test(text))) return PASS;

	// It is a hint to a host of services of which none is allowed. A hint may name another path than the services claim.
	const neighbours = isHint && host !== config.host ? claimingServices(config, 'hosts', text) : [];
	if (neighbours[0] && !neighbours.some(({ id }) => allows(id))) return { id: neighbours[0].id };

	// While the services are unknown, beacons are held even to this site, because a page works without them.
	if (!hasServices && channel === 'beacon') return UNDECLARED;

	// It is the first party's, or nothing is fetched: search engines look for the page's canonical address.
	if (isReference || (!isName && !isThirdParty)) return PASS;

	// Nobody declares it.
	if (!hasServices || options.gate?.undeclared === 'block' || (inDoubt && !isName)) return UNDECLARED;
	return { isUndeclared: options.gate?.undeclared !== 'allow' };
}
