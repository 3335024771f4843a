import { hostsOf, type Matcher, names, urls } from '../lib/match.js';
import { asRecord, type UnknownRecord } from './as-record.js';
import { BUILT_IN_CATEGORIES, NECESSARY } from './built-in-categories.js';
import { findFaulty } from './find-faulty.js';
import type { ConsentCookie, Options, Service } from './options.js';
import type { Rule } from './rule.js';
import { understandsClaims } from './understands-claims.js';

/** What a vendor adds to a service that names it as `preset`. */
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
	/** Something about it was not understood, or it is not in use yet: it is held whatever the visitor chooses. */
	readonly locked: boolean;
	/** Its preset's vendor, and without its kind the id that this vendor gave: `TEST1` of `G-TEST1`. */
	readonly vendor?: string;
	readonly vendorId?: string;
	/** What is held until consent: addresses, the hosts of these, and names. */
	readonly urls: Matcher;
	readonly hosts: Matcher;
	readonly cookies: Matcher;
	readonly storage: Matcher;
	readonly options: Service;
}

/** What a service claims: addresses, the hosts of these, and names of cookies and of what is stored. */
export type ClaimKind = 'urls' | 'hosts' | 'cookies' | 'storage';

/** A configuration as the gate follows it. @internal */
export interface Config {
	/** False while the services are not known: everything that could be one is held. */
	readonly hasServices: boolean;
	/**
	 * True while it is not understood what a service claims (a misspelt preset or key, an address that is none): third
	 * parties that nobody declares are held, because one of them may be what was meant.
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
		/** As the owner calls it, and on plain http. In `localStorage`, it is the name of what the records keep. */
		readonly name: string;
		/** What it can be called, first as an https page writes it: the values of all count as if of one cookie. */
		readonly names: readonly string[];
	};
	/** That of the policy in force, as it can stand in the cookie; empty where it has none, or none yet. */
	readonly version: string;
	/** The policy has a version that is not in force yet: any decision goes on counting. */
	readonly upcoming: boolean;
	/** What applies to this visitor before a choice, and beside it. */
	readonly rule: Rule;
	/** Nobody is asked any more: what is held stays held. */
	readonly isDestroyed?: boolean;
	/** The categories and services that sell or share, on a site that says it does neither: nobody can allow them. */
	readonly denied: ReadonlySet<string>;
	/** What the owner wrote; its texts can be of any type. */
	readonly options: Options;
}

/** What a category or service may be called: in the cookie, in markup and in the interface. */
const isId = (id: unknown): id is string => /^"[a-z][\w-]{0,39}"$/i.test(JSON.stringify(id));

/** Stands where an id would: nobody knows which service this is, and nobody can allow it. */
export const UNDECLARED_ID = '?';

const NONE: ReadonlySet<string> = new Set();

/** The strictest rule: `apply-rule.ts` puts that of the visitor in its place. */
const OPT_IN: Rule = {
	regime: 'opt-in',
	source: 'config',
	region: '',
	starts: NONE,
	consentOnly: NONE,
	refused: NONE,
	signal: 'none',
};

/** What objects of a configuration inherit: nothing that a page may have put on `Object.prototype`. */
const NOTHING = { __proto__: null, toString: () => UNDECLARED_ID };
const withoutPrototype = (_: string, value: unknown) =>
	value instanceof Object && !Array.isArray(value) ? { __proto__: NOTHING, ...value } : value;

/** Removes every character that a cookie value may not contain; at most 40 remain. */
const cookieSafe = (value: unknown) => `${value ?? ''}`.replace(/[^\w.-]/g, '').slice(0, 40);

/** A list as it is; a value alone as a list of one, nothing as an empty one. */
const listOf = (value: unknown): unknown[] => [value ?? []].flat();

/**
 * Reads what the gate follows in a configuration. Never throws and never grants: what is wrong counts as not there, or
 * matches nothing that could be allowed. What exactly is wrong is for `diagnose.ts` to say.
 * @param input whatever the owner gave: {@link Options}, their JSON, or anything else
 * @param presets what the vendors add, by name
 */
export function resolve(input: unknown, presets: Presets): Config {
	try {
		// A copy without getters, functions and cycles: what the page does to its object later changes nothing here.
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
 * Where the owner asks for nothing else, an https page writes the cookie under a name that no other host can set (PLAT-06).
 * A plain http page cannot have it, and who decided before it was so has the plain name.
 */
function readCookie(cookie: UnknownRecord): Config['cookie'] {
	const { domain, path = '/' } = cookie;
	const name = cookieSafe(cookie.name) || 'sekisho';
	const names = cookie.name || domain || path !== '/' ? [name] : ['__Host-sekisho', 'sekisho'];
	return { ...cookie, name, names };
}

/** The version in force, or the one that is only announced until the day that it takes effect. */
function readPolicy(policy: unknown): { readonly version: string; readonly announced?: unknown } {
	const { version, effective } = asRecord(policy);
	if (Date.parse(`${effective}`) > Date.now()) return { version: '', announced: version ?? '' };
	return { version: cookieSafe(version) };
}

/** By id: is it required? Named twice, a category is required only where both say so. */
function readCategories(given: unknown = [{ id: NECESSARY }]): Map<string, boolean> {
	const categories = new Map<string, boolean>();
	for (const { id, required = id === NECESSARY } of listOf(given).map(asRecord))
		if (isId(id)) categories.set(id, required === true && categories.get(id) !== false);
	return categories;
}

/** Finds what a service is called. A built-in category that it uses is added. */
function nameService(options: UnknownRecord, categories: Map<string, boolean>) {
	const category = `${options.category}`;
	if (BUILT_IN_CATEGORIES.includes(category) && !categories.has(category))
		categories.set(category, category === NECESSARY);
	const id = isId(options.id) && isId(options.category) ? options.id : UNDECLARED_ID;
	return { id, category, options: options as unknown as Service };
}

/** What a service is read with. @internal */
interface ServiceContext {
	readonly presets: Presets;
	/** The addresses of a vendor that is contacted before consent are added. */
	readonly trusted: unknown[];
	/** The version of the policy that is only announced. */
	readonly announced: unknown;
	readonly isFaulty: ReturnType<typeof findFaulty>;
}

/** A service, and is it understood what it claims? @internal */
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
