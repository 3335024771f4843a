import { asRecord } from './as-record.js';
import type { Exception, Regime, RegionRule, Service } from './options.js';
import { REGION_CODE } from './region-code.js';
import packs from './region-packs.json';

/** Where the region was read. */
export type RegimeSource = 'config' | 'attribute' | 'meta' | 'header' | 'unknown';

/** A privacy signal of the visitor's browser. It can refuse and never grant: a rule has no field for a grant. */
export type Signal = 'gpc';

/** The facts about a visit before the visitor does anything. */
export interface Visit {
	/** A region code, or any other value that was found. */
	readonly region?: unknown;
	readonly source?: RegimeSource;
	readonly signal?: Signal | undefined;
}

/** The rule for one visitor. @internal */
export interface Rule {
	readonly regime: Regime;
	readonly source: RegimeSource;
	/** The region code, in capitals; empty if the region is unknown. */
	readonly region: string;
	/** The categories that run before a choice. */
	readonly starts: ReadonlySet<string>;
	/** The services that do not follow a category that runs before a choice: each needs consent of its own. */
	readonly consentOnly: ReadonlySet<string>;
	/** The categories and services that the visitor's signal refuses. */
	readonly refused: ReadonlySet<string>;
	/** Left out if the browser sends none. */
	readonly signal?: Signal | undefined;
	/**
	 * Does a refusal count as an opt-out? It does if something starts without consent, and always in the United States and its
	 * territories. The visitor is then not asked again for twelve months (US-06).
	 */
	readonly offersOptOut?: boolean;
	/**
	 * Must a visitor allow a service by its own name to overrule the signal? So it is where nobody is asked, and in the United
	 * States (US-05).
	 */
	readonly onlyNamesOverruleSignal?: boolean;
}

/** The parts of a configuration that a rule depends on. */
interface Subject {
	readonly regime: unknown;
	/** Minors are asked for a statement: until then nothing runs, in any region (US-12, JP-24). */
	readonly minors: unknown;
	readonly categories: ReadonlyMap<string, boolean>;
	readonly services: readonly { readonly id: string; readonly options: Service }[];
	/** The categories and services that sell or share. */
	readonly sells: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

const REGIMES: readonly unknown[] = ['opt-in', 'opt-out', 'notice'] satisfies Regime[];

/** What a law lets run without consent. */
const EXCEPTIONS: readonly unknown[] = ['statistics', 'appearance'] satisfies Exception['kind'][];

/** The rule in place of one that is not understood (REG-01). */
const STRICTEST: RegionRule = { regime: 'opt-in' };

/**
 * Finds the rule for a visit. Total: a region that is unknown, malformed or not listed, and a rule that cannot be read,
 * come to opt-in (REG-01).
 */
export function ruleOf({ regime, minors, categories, services, sells }: Subject, visit: Visit): Rule {
	const { signal } = visit;
	const [region = '', country = ''] = REGION_CODE.exec(`${visit.region}`.toUpperCase()) ?? [];
	// `instanceof Object` would be false: objects of a configuration have no such prototype.
	const isMap = typeof regime === 'object';
	const found = isMap ? ofRegion(asRecord(regime), region, country) : regime;
	const given = typeof found === 'string' ? { regime: found } : asRecord(found);
	// Not as text: a list of one word would read like that word.
	const isKnown = !minors && REGIMES.includes(given.regime);
	const rule = (isKnown ? given : STRICTEST) as RegionRule;
	const optional = [...categories].flatMap(([id, required]) => (required ? [] : id));
	const isOptIn = rule.regime === 'opt-in';
	const named: unknown = rule.starts === undefined && !isOptIn ? optional : rule.starts;
	const starts = new Set(optional.filter((id) => Array.isArray(named) && named.includes(id)));
	const isOfStates = packOf(country) === 'US';
	return {
		regime: rule.regime,
		source: !isMap ? 'config' : region ? (visit.source ?? 'unknown') : 'unknown',
		region,
		starts,
		consentOnly: new Set(services.flatMap(({ id, options }) => (isConsentOnly(options, isOptIn) ? id : []))),
		refused: signal ? sells : NOTHING,
		signal,
		offersOptOut: starts.size > 0 || isOfStates,
		onlyNamesOverruleSignal: !isOptIn || isOfStates,
	};
}

/**
 * Needs it consent of its own? One whose recipient takes the data as personal data does (JP-20); under a rule that
 * asks, so does one without an exception in law (UK-03).
 */
const isConsentOnly = ({ appi31, exception }: Service, isOptIn: boolean): boolean =>
	!!appi31 || (isOptIn && !(EXCEPTIONS.includes(exception?.kind) && /\S/.test(textOf(exception?.reason))));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const packOf = (country: string): string | undefined =>
	Object.entries(packs).find(([, { regions }]) => regions.includes(country))?.[0];

/**
 * The rule of the subdivision, of the country, or of the pack of regions that the country is in. Two rules under one name,
 * in capitals and not, are none. What `unknown` says is not read: it can be nothing but opt-in.
 */
function ofRegion(rules: { readonly [region: string]: unknown }, region: string, country: string): unknown {
	const names = Object.keys(rules);
	const [found = []] = [region, country, packOf(country)]
		.map((code) => names.filter((name) => code && name.toUpperCase() === code))
		.filter((keys) => keys.length > 0);
	return found.length === 1 ? rules[`${found[0]}`] : undefined;
}
