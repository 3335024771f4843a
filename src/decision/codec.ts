import { MAX_DAYS } from '../lib/time.js';
import type { Decision } from './consent.js';

/** A decision as the consent cookie keeps it. @internal */
export interface Stored {
	readonly decision: Decision;
	/** For how many days it counts. */
	readonly days: number;
	/** A fingerprint of the services that were named. */
	readonly servicesFingerprint: string;
	/** Every category, and the services chosen apart from their category. */
	readonly choices: ReadonlyMap<string, boolean>;
	/** The policy names services that the visitor was not asked about; the rest of the decision stands. Not kept in the cookie. */
	readonly hasNewServices?: boolean;
}

/** The longest value that counts as a decision, in bytes: far below the 4,096 at which browsers drop a cookie. */
export const MAX_COOKIE_VALUE = 1500;

/**
 * Version, seconds, days, regime, method, id, services, policy version, choices: `/` between them. Nothing needs
 * decoding, so one regular expression reads a choice in any server: `/analytics:1(/|$)`.
 */
const GRAMMAR =
	/^1\/(\d{10})\/(\d{1,3})\/opt-in\/(accept|reject|choose|withdraw)\/(\w{12})\/(\w{1,7})\/([\w.-]{0,40})((\/[^\W_][\w-]*:[01])+)$/;

/** Reads a cookie value; a value that differs from the grammar is no decision: `undefined`. */
export function decode(value = ''): Stored | undefined {
	if (value.length > MAX_COOKIE_VALUE) return;
	const [, at, days, method, id, servicesFingerprint, policyVersion, chosen] = GRAMMAR.exec(value) ?? [];
	const pairs = chosen?.split('/').slice(1) ?? [];
	const choices = new Map(pairs.map((pair) => [pair.slice(0, -2), pair.endsWith('1')]));
	// Named twice, a category could be one thing to us and another to a server's regular expression.
	if (!at || Number(days) > MAX_DAYS || choices.size < pairs.length) return;
	const decidedAt = new Date(Number(at) * 1000).toISOString();
	return {
		decision: { decidedAt, policyVersion, method, id },
		days: Number(days),
		servicesFingerprint,
		choices,
	} as Stored;
}

/** Writes a decision as a cookie value. */
export function encode({ decision, days, servicesFingerprint, choices }: Stored): string {
	const { decidedAt, policyVersion, method, id } = decision;
	const at = Math.floor(Date.parse(decidedAt) / 1000);
	const chosen = [...choices].map(([id, allowed]) => `${id}:${allowed ? 1 : 0}`);
	return [1, at, days, 'opt-in', method, id, servicesFingerprint, policyVersion, ...chosen].join('/');
}
