import type { Regime } from '../config/options.js';
import type { RegimeSource, Signal } from '../config/rule.js';
import { MAX_DAYS } from '../lib/time.js';
import type { Decision } from './consent.js';

/**
 * `true` and `false` are choices of the visitor. `rule`: the category ran by the rule of the region, and the visitor
 * left it running when deciding about another one; in a region with opt-in, that is not consent.
 */
export type Choice = boolean | 'rule';

/** A decision as the consent cookie stores it. @internal */
export interface Stored {
	readonly decision: Decision;
	/** The regime under which the visitor decided, and where it was read. */
	readonly regime: Regime;
	readonly source: RegimeSource;
	/** The privacy signal that the browser sent when the visitor decided. */
	readonly signal?: Signal | undefined;
	/** The days for which the decision counts. */
	readonly days: number;
	/** The fingerprint of the services that the visitor was asked about. */
	readonly servicesFingerprint: string;
	/** Every category, and each service whose choice differs from its category's. */
	readonly choices: ReadonlyMap<string, Choice>;
	/**
	 * The policy names services that the visitor was not asked about; the rest of the decision stands. The cookie does
	 * not store this.
	 */
	readonly hasNewServices?: boolean;
}

/** The longest cookie value that is read as a decision, in bytes; browsers drop cookies above 4,096. */
export const MAX_COOKIE_VALUE = 1500;

/**
 * Version, time in seconds, days, regime, method, id, fingerprint of the services, policy version and choices, with `/`
 * between them. Nothing is escaped, so any server can read a choice with one regular expression: `/analytics:1(/|$)`.
 * The regime is followed by its source, unless that is the configuration, and by the signal, if there was one:
 * `opt-out.meta.gpc`. `:r` marks a category that runs by the rule of the region. Version 1 knew opt-in only.
 */
const GRAMMAR =
	/^[12]\/(\d{10})\/(\d{1,3})\/(opt-in|opt-out|notice)(?:\.([a-z]+))?(?:\.(gpc))?\/(accept|reject|choose|withdraw|signal)\/(\w{12})\/(\w{1,7})\/([\w.-]{0,40})((\/[^\W_][\w-]*:[01r])+)$/;

/** The letter for each choice. */
const CHOICES: { readonly [letter: string]: Choice } = { 0: false, 1: true, r: 'rule' };

/** Reads a cookie value. @returns `undefined` for a value that does not match the grammar */
export function decode(value = ''): Stored | undefined {
	if (value.length > MAX_COOKIE_VALUE) return;
	const [, at, days, regime, source = 'config', signal, method, id, servicesFingerprint, policyVersion, chosen] =
		GRAMMAR.exec(value) ?? [];
	const pairs = chosen?.split('/').slice(1) ?? [];
	const choices = new Map(pairs.map((pair) => [pair.slice(0, -2), CHOICES[pair.slice(-1)]]));
	// If an id occurs twice, a server's regular expression might read another choice than we do.
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
	const signalled = signal ? `.${signal}` : '';
	const readFrom = signalled || source !== 'config' ? `.${source}` : '';
	return [2, at, days, regime + readFrom + signalled, method, id, servicesFingerprint, policyVersion, ...chosen].join(
		'/',
	);
}
