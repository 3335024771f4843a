import { hostsOf, type Matcher, names, urls } from '../lib/match.js';
import { asRecord, type UnknownRecord } from './as-record.js';
import { BUILT_IN_CATEGORIES, NECESSARY } from './built-in-categories.js';
import { findFaulty } from './find-faulty.js';
import type { ConsentCookie, Options, Service } from './options.js';
import type { Rule } from './rule.js';
import type { runsByRule } from './runs-by-rule.js';
import { understandsClaims } from './understands-claims.js';

/** The addresses and cookies that a preset adds to a service. */
export interface Preset {
	/** Services of one vendor share its cookies. */
	readonly vendor?: string;
	readonly urls?: readonly string[];
	readonly cookies?: readonly string[];
}

/** The presets, by name. */
export type Presets = { readonly [name in NonNullable<Service['preset']>]?: Preset };

/** A service as the rest of the program sees it. @internal */
export interface ResolvedService {
	readonly id: string;
	readonly category: string;
	/** The service is faulty, or not in use yet: it is held whatever the visitor chooses. */
	readonly locked: boolean;
	/** The vendor of its preset, and the id that this vendor gave, without its prefix: `TEST1` of `G-TEST1`. */
	readonly vendor?: string;
	readonly vendorId?: string;
	/** Its claims, which are held until consent: addresses, their hosts, and names. */
	readonly urls: Matcher;
	readonly hosts: Matcher;
	readonly cookies: Matcher;
	readonly storage: Matcher;
	readonly options: Service;
}

/** The kinds of claims: addresses, their hosts, names of cookies, and names of other stored data. */
export type ClaimKind = 'urls' | 'hosts' | 'cookies' | 'storage';

/** A configuration as the gate follows it. @internal */
export interface Config {
	/** False while the services are unknown: everything that could be a service is held. */
	readonly hasServices: boolean;
	/**
	 * True if the claims of a service are not understood (a misspelt preset or key, a malformed address): undeclared
	 * third parties are held then, because the service may claim one of them.
	 */
	readonly inDoubt: boolean;
	/** By id: is it required? In the order shown. */
	readonly categories: ReadonlyMap<string, boolean>;
	readonly services: readonly ResolvedService[];
	/** Addresses and names that pass although no service declares them. */
	readonly trustedMatchers: readonly Matcher[];
	/** The host of the page, and the end of every other host of the first party. */
	readonly host: string;
	readonly firstPartySuffix: string;
	readonly cookie: ConsentCookie & {
		/** The name that the owner chose, and the name on plain http. The outbox of records uses it in `localStorage`. */
		readonly name: string;
		/** All names under which it is read; an https page writes the first. Their values count as those of one cookie. */
		readonly names: readonly string[];
	};
	/** The version of the policy in force, as the cookie can store it; empty if there is none, or none yet. */
	readonly version: string;
	/** A version of the policy is announced and not in force yet: decisions under any version still count. */
	readonly upcoming: boolean;
	/** The rule for this visitor. */
	readonly rule: Rule;
	/** Left out with the strictest rule: then nothing runs but what the visitor has allowed. */
	readonly runsByRule?: typeof runsByRule;
	/** `destroy` was called: nobody is asked any more, and held elements stay held. */
	readonly isDestroyed?: boolean;
	/** The categories and services that sell or share data, on a site with `noSale`: nobody can allow them. */
	readonly denied: ReadonlySet<string>;
	/** The options as the owner wrote them; their values are not checked, and can be of any type. */
	readonly options: Options;
}

/** Can a category or a service have this id? */
const isId = (id: unknown): id is string => /^"[a-z][\w-]{0,39}"$/i.test(JSON.stringify(id));

/** Stands in place of an id for an unknown service, which nobody can allow. */
export const UNDECLARED_ID = '?';

const NONE: ReadonlySet<string> = new Set();

/** The strictest rule; `apply-rule.ts` replaces it with the rule for the visitor. */
const OPT_IN: Rule = {
	regime: 'opt-in',
	source: 'config',
	region: '',
	starts: NONE,
	consentOnly: NONE,
	refused: NONE,
};

/** The prototype of all objects of a configuration, without anything that a page may have put on `Object.prototype`. */
const NOTHING = { __proto__: null, toString: () => UNDECLARED_ID };
const withoutPrototype = (_: string, value: unknown) =>
	value instanceof Object && !Array.isArray(value) ? { __proto__: NOTHING, ...value } : value;

/** Removes every character that a cookie value may not contain; at most 40 remain. */
const cookieSafe = (value: unknown) => `${value ?? ''}`.replace(/[^\w.-]/g, '').slice(0, 40);

/** A list as it is; a value alone as a list of one, nothing as an empty one. */
const listOf = (value: unknown): unknown[] => [value ?? []].flat();

/**
 * Reads a configuration for the gate. Never throws and never grants: a faulty value counts as missing, or matches
 * nothing that could be allowed. `diagnose.ts` says what exactly is wrong.
 * @param input the configuration as the owner wrote it: {@link Options}, their JSON, or any other value
 * @param presets the presets, by name
 */
export function resolve(input: unknown, presets: Presets): Config {
	try {
		// A copy without getters, functions and cycles, which the page cannot change later.
		return read(
			JSON.parse(typeof input === 'string' ? input.trim() : JSON.stringify(input), withoutPrototype),
			presets,
		);
	} catch {
		return read(undefined, presets);
	}
}

function read(json: unknown, presets: Presets): Config {
	const options = asRecord(json);
	const policy = readPolicy(options.policy);
	const categories = readCategories(options.categories);
	const trusted = listOf(asRecord(options.gate).trusted);
	const named = listOf(options.services).map((service) => nameService(asRecord(service), categories));
	const isFaulty = findFaulty(named, categories);
	const services = named.map((service) =>
		readService(service, { presets, trusted, announced: policy.announced, isFaulty }),
	);
	const cookie = readCookie(asRecord(asRecord(options.consent).cookie));
	const host = `${globalThis.location?.hostname}`;
	return {
		hasServices: Array.isArray(options.services),
		inDoubt: services.some(({ isUnderstood }) => !isUnderstood),
		categories,
		services,
		trustedMatchers: [urls(trusted), names(trusted)],
		host,
		firstPartySuffix: `.${`${cookie.domain ?? host}`.replace(/^(\.|www\.)/, '')}`,
		cookie,
		version: policy.version,
		upcoming: policy.announced !== undefined,
		rule: OPT_IN,
		denied: NONE,
		options,
	};
}

/**
 * Unless the owner asks for something else, an https page writes the cookie under a name that no other host can set
 * (PLAT-06). The plain name is for pages on plain http, which cannot use that name.
 */
function readCookie(cookie: UnknownRecord): Config['cookie'] {
	const { domain, path = '/' } = cookie;
	const name = cookieSafe(cookie.name) || 'sekisho';
	const names = cookie.name || domain || path !== '/' ? [name] : ['__Host-sekisho', 'sekisho'];
	return { ...cookie, name, names };
}

/** Reads the version in force, or the version that is announced and not in force yet. */
function readPolicy(policy: unknown): { readonly version: string; readonly announced?: unknown } {
	const { version, effective } = asRecord(policy);
	if (Date.parse(`${effective}`) > Date.now()) return { version: '', announced: version ?? '' };
	return { version: cookieSafe(version) };
}

/** Reads whether each category is required, by id. A category that is listed twice is required only if both say so. */
function readCategories(given: unknown = [{ id: NECESSARY }]): Map<string, boolean> {
	const categories = new Map<string, boolean>();
	for (const { id, required = id === NECESSARY } of listOf(given).map(asRecord))
		if (isId(id)) categories.set(id, required === true && categories.get(id) !== false);
	return categories;
}

/** Reads id and category of a service, and adds a built-in category that it uses. */
function nameService(options: UnknownRecord, categories: Map<string, boolean>) {
	const category = `${options.category}`;
	if (BUILT_IN_CATEGORIES.includes(category) && !categories.has(category))
		categories.set(category, category === NECESSARY);
	const id = isId(options.id) && isId(options.category) ? options.id : UNDECLARED_ID;
	return { id, category, options: options as unknown as Service };
}

/** What reading a service needs. @internal */
interface ServiceContext {
	readonly presets: Presets;
	/** Gets the addresses of vendors that are contacted before consent. */
	readonly trusted: unknown[];
	/** The version of the policy that is announced and not in force yet. */
	readonly announced: unknown;
	readonly isFaulty: ReturnType<typeof findFaulty>;
}

/** A service, and whether its claims are understood. @internal */
interface ReadService extends ResolvedService {
	readonly isUnderstood: boolean;
}

function readService(
	named: ReturnType<typeof nameService>,
	{ presets, trusted, announced, isFaulty }: ServiceContext,
): ReadService {
	const { id, options } = named;
	const preset: Preset = presets[options.preset as keyof Presets] ?? {};
	const addresses = listOf(options.urls);
	const cookies = listOf(options.cookies).map((cookie) => asRecord(cookie).name ?? cookie);
	const keys = listOf(options.storage);
	const isUnderstood = understandsClaims(options, presets, [addresses, cookies, keys].flat().map(String));
	const isAnnounced = !!options.since && options.since === announced;
	const locked = id === UNDECLARED_ID || !isUnderstood || isAnnounced || isFaulty(named);
	// A service that contacts its vendor before consent (mode `advanced`) is not held there: its addresses are trusted.
	(options.mode === 'advanced' && !locked ? trusted : addresses).push(...(preset.urls ?? []));
	return {
		...named,
		urls: urls(addresses),
		hosts: urls(hostsOf(addresses)),
		cookies: names([...cookies, ...(preset.cookies ?? [])]),
		storage: names(keys),
		isUnderstood,
		locked,
		vendor: preset.vendor,
		vendorId: `${options.measurementId ?? options.containerId ?? ''}`.replace(/^.*-/, ''),
	};
}
