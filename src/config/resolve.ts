import { hostsOf, type Matcher, names, urls } from '../lib/match.js';
import type { ConsentCookie, Options, Service } from './options.js';
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
	/**
	 * Something about it was not understood, or it is not in use yet: it is held whatever the visitor chooses. More is
	 * found by `examine.ts`.
	 */
	locked: boolean;
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
	/** What any service claims: asked before each of them is. */
	readonly anyService: { readonly [kind in ClaimKind]: Matcher };
	/** Addresses and names that pass although no service declares them. */
	readonly trustedMatchers: readonly Matcher[];
	/** The host of the page, and the end of every other host of the first party. */
	readonly host: string;
	readonly firstPartySuffix: string;
	readonly cookie: ConsentCookie & { readonly name: string };
	/** That of the policy in force, as it can stand in the cookie; empty where it has none, or none yet. */
	readonly version: string;
	/** The policy has a version that is not in force yet: any decision goes on counting. */
	readonly upcoming: boolean;
	/** What the owner wrote; its texts can be of any type. */
	readonly options: Options;
}

/** The categories that are known without being declared; the first needs no consent. */
export const BUILT_IN_CATEGORIES: readonly string[] = ['necessary', 'functional', 'analytics', 'marketing'];

/** What a category or service may be called: in the cookie, in markup and in the interface. */
const isId = (id: unknown): id is string => /^"[a-z][\w-]{0,39}"$/i.test(JSON.stringify(id));

/** Stands where an id would: nobody knows which service this is, and nobody can allow it. */
export const UNDECLARED_ID = '?';

type Unread = { readonly [key: string]: unknown };

/** What objects of a configuration inherit: nothing that a page may have put on `Object.prototype`. */
const NOTHING = { __proto__: null, toString: () => UNDECLARED_ID };
const bare = (_: string, value: unknown) =>
	value instanceof Object && !Array.isArray(value) ? { __proto__: NOTHING, ...value } : value;

/** Any value as something that has keys, if only those of its kind. */
const object: (value: unknown) => Unread = Object;
/** Removes every character that a cookie value may not contain; at most 40 remain. */
const plain = (value: unknown) => `${value ?? ''}`.replace(/[^\w.-]/g, '').slice(0, 40);

const list = (value: unknown): unknown[] => [value ?? []].flat();

/**
 * Reads what the gate follows in a configuration. Never throws and never grants: what is wrong counts as not there, or
 * matches nothing that could be allowed. What exactly is wrong is for `examine.ts` and `diagnose.ts` to say.
 * @param input whatever the owner gave: {@link Options}, their JSON, or anything else
 * @param presets what the vendors add, by name
 */
export function resolve(input: unknown, presets: Presets): Config {
	try {
		// A copy without getters, functions and cycles: what the page does to its object later changes nothing here.
		return read(JSON.parse(typeof input === 'string' ? input : JSON.stringify(input), bare), presets);
	} catch {
		return read(undefined, presets);
	}
}

function read(json: unknown, presets: Presets): Config {
	const options = object(json);
	const { categories = [{ id: BUILT_IN_CATEGORIES[0] }], services, consent, policy, gate } = options;
	const cookie = object(object(consent).cookie);
	const trusted = list(object(gate).trusted);
	const { version, effective } = object(policy);
	// Until the day that it takes effect, a version is only announced.
	const upcoming = Date.parse(`${effective}`) > Date.now();
	const required = new Map<string, boolean>();
	// Named twice, a category is required only where both say so.
	for (const { id, required: always = id === BUILT_IN_CATEGORIES[0] } of list(categories).map(object))
		if (isId(id)) required.set(id, always === true && required.get(id) !== false);
	let inDoubt = false;
	const resolved = list(services).map((one): ResolvedService => {
		const options = object(one) as Partial<Service>;
		const category = `${options.category}`;
		const id = isId(options.id) && isId(options.category) ? options.id : UNDECLARED_ID;
		const vendor: Preset = presets[options.preset as keyof Presets] ?? {};
		if (BUILT_IN_CATEGORIES.includes(category) && !required.has(category))
			required.set(category, category === BUILT_IN_CATEGORIES[0]);
		const claimed = list(options.urls);
		// What contacts its vendor before consent is held from nothing.
		(options.mode === 'advanced' ? trusted : claimed).push(...(vendor.urls ?? []));
		const claims = {
			urls: urls(claimed),
			hosts: urls(hostsOf(claimed)),
			cookies: names([
				...list(options.cookies).map((cookie) => object(cookie).name ?? cookie),
				...(vendor.cookies ?? []),
			]),
			storage: names(list(options.storage)),
		};
		const patterns = Object.values(claims).flatMap((claim) => claim.patterns);
		const isUnderstood = understandsClaims(options, presets, patterns);
		inDoubt ||= !isUnderstood;
		return {
			...claims,
			id,
			category,
			locked: id === UNDECLARED_ID || !isUnderstood || (upcoming && !!options.since && options.since === version),
			vendor: vendor.vendor,
			vendorId: `${options.measurementId ?? options.containerId ?? ''}`.replace(/^.*-/, ''),
			options: options as Service,
		};
	});
	const all = (kind: ClaimKind) => resolved.flatMap((service) => service[kind].patterns);
	return {
		hasServices: Array.isArray(services),
		inDoubt,
		categories: required,
		services: resolved,
		anyService: {
			urls: urls(all('urls')),
			hosts: urls(all('hosts')),
			cookies: names(all('cookies')),
			storage: names(all('storage')),
		},
		trustedMatchers: [urls(trusted), names(trusted)],
		host: `${globalThis.location?.hostname}`,
		firstPartySuffix: `.${`${cookie.domain ?? globalThis.location?.hostname}`.replace(/^(\.|www\.)/, '')}`,
		cookie: { ...cookie, name: plain(cookie.name) || 'sekisho' },
		version: upcoming ? '' : plain(version),
		upcoming,
		options,
	};
}
