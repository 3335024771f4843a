import type { Regime } from '../config/options.js';
import type { RegimeSource, Signal } from '../config/rule.js';
import { MAX_DAYS } from '../lib/time.js';
import type { Decision } from './consent.js';

/**
 * `true` and `false` are the visitor's. `rule`: it ran by the rule of the region when the visitor decided about something
 * else, and left it as it was; that is no consent where consent is the rule.
 */
export type Choice = boolean | 'rule';

/** A decision as the consent cookie keeps it. @internal */
export interface Stored {
	readonly decision: Decision;
	/** The regime under which the visitor decided, and what it was read from. */
	readonly regime: Regime;
	readonly source: RegimeSource;
	/** The signal that the browser sent then: the decision was made with knowledge of it. */
	readonly signal: Signal;
	/** For how many days it counts. */
	readonly days: number;
	/** A fingerprint of the services that were named. */
	readonly servicesFingerprint: string;
	/** Every category, and the services chosen apart from their category. */
	readonly choices: ReadonlyMap<string, Choice>;
	/**
	 * The policy names services that the visitor was not asked about; the rest of the decision stands. Not kept in the
	 * cookie.
	 */
	readonly hasNewServices?: boolean;
}

/** The longest value that counts as a decision, in bytes: far below the 4,096 at which browsers drop a cookie. */
export const MAX_COOKIE_VALUE = 1500;

/**
 * Version, seconds, days, regime, method, id, services, policy version, choices: `/` between them. Nothing needs
 * decoding, so one regular expression reads a choice in any server: `/analytics:1(/|$)`. After the regime comes what it was
 * read from, unless that is the configuration, and the signal, if there was one: `opt-out.meta.gpc`. `:r` is what runs by
 * the rule of the region. Version 1 had opt-in alone.
 */
const GRAMMAR =
	/^[12]\/(\d{10})\/(\d{1,3})\/(opt-in|opt-out|notice)(?:\.([a-z]+))?(?:\.(gpc))?\/(accept|reject|choose|withdraw|signal)\/(\w{12})\/(\w{1,7})\/([\w.-]{0,40})((\/[^\W_][\w-]*:[01r])+)$/;

/** How a choice is written. */
const CHOICES: { readonly [letter: string]: Choice } = { 0: false, 1: true, r: 'rule' };

/** Reads a cookie value; a value that differs from the grammar is no decision: `undefined`. */
export function decode(value = ''): Stored | undefined {
	if (value.length > MAX_COOKIE_VALUE) return;
	const [
		,
		at,
		days,
		regime,
		source = 'config',
		signal = 'none',
		method,
		id,
		servicesFingerprint,
		policyVersion,
		chosen,
	] = GRAMMAR.exec(value) ?? [];
	const pairs = chosen?.split('/').slice(1) ?? [];
	const choices = new Map(pairs.map((pair) => [pair.slice(0, -2), CHOICES[pair.slice(-1)]]));
	// If a category is named twice, a server's regular expression might read another choice than we do.
	if (!at || Number(days) > MAX_DAYS || choices.size < pairs.length) return;
	const decidedAt = new Date(Number(at) * 1000).toISOString();
	return {
		decision: { decidedAt, policyVersion, method, id },
		regime,
		source,
		signal,
		days: Number(days),
		servicesFingerprint,
		choices,
	} as Stored;
}

/** Writes a decision as a cookie value. */
export function encode({ decision, regime, source, signal, days, servicesFingerprint, choices }: Stored): string {
	const { decidedAt, policyVersion, method, id } = decision;
	const at = Math.floor(Date.parse(decidedAt) / 1000);
	const chosen = [...choices].map(([id, allowed]) => `${id}:${allowed === 'rule' ? 'r' : Number(allowed)}`);
	const signalled = signal === 'none' ? '' : `.${signal}`;
	const readFrom = signalled || source !== 'config' ? `.${source}` : '';
	return [2, at, days, regime + readFrom + signalled, method, id, servicesFingerprint, policyVersion, ...chosen].join(
		'/',
	);
}
