import { names, urls } from '../lib/match.js';
import type { ConsentCookie, Options, Service } from './options.js';

/** What a vendor adds to a service that names it as `preset`. */
export interface Preset {
	readonly urls?: readonly string[];
	readonly cookies?: readonly string[];
}

/** The presets, by name. */
export type Presets = { readonly [name in NonNullable<Service['preset']>]?: Preset };

/** A service as the rest of the program sees it. */
export interface ResolvedService {
	readonly id: string;
	readonly category: string;
	/** Something about it was not understood: it is held whatever the visitor chooses. Said by `examine.ts`. */
	doubtful?: boolean;
	/** Addresses held until consent. */
	readonly urls: RegExp;
	readonly cookies: RegExp;
	readonly storage: RegExp;
	readonly options: Service;
}

/** A configuration as the gate follows it. */
export interface Config {
	/** False while the services are not known: everything that could be one is held. */
	readonly known: boolean;
	/** By id: is it required? In the order shown. */
	readonly categories: ReadonlyMap<string, boolean>;
	readonly services: readonly ResolvedService[];
	readonly cookie: ConsentCookie & { readonly name: string };
	readonly version: string;
	/** What the owner wrote; its texts can be of any type. */
	readonly options: Options;
}

/** The categories that are known without being declared; the first needs no consent. */
const KNOWN = ['necessary', 'functional', 'analytics', 'marketing'];

type Unread = { readonly [key: string]: unknown };

const object = (value: unknown) => (value instanceof Object ? value : {}) as Unread;
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
		return read(JSON.parse(typeof input === 'string' ? input : JSON.stringify(input)), presets);
	} catch {
		return read(undefined, presets);
	}
}

function read(json: unknown, presets: Presets): Config {
	const options = object(json);
	const { categories = [{ id: KNOWN[0] }], services = [], consent, policy } = options;
	const required = new Map<string, boolean>();
	for (const { id, required: always = id === KNOWN[0] } of list(categories).map(object))
		required.set(`${id}`, always === true);
	return {
		known: (json as Unread | undefined)?.constructor === Object && Array.isArray(services),
		categories: required,
		services: list(services).map((one) => {
			const options = object(one) as Partial<Service>;
			const category = `${options.category}`;
			const vendor: Preset = presets[options.preset as keyof Presets] ?? {};
			if (KNOWN.includes(category) && !required.has(category)) required.set(category, category === KNOWN[0]);
			return {
				id: `${options.id}`,
				category,
				urls: urls([...list(options.urls), ...((options.mode !== 'advanced' && vendor.urls) || [])]),
				cookies: names([
					...list(options.cookies).map((cookie) => object(cookie).name ?? cookie),
					...(vendor.cookies ?? []),
				]),
				storage: names(list(options.storage)),
				options: options as Service,
			};
		}),
		cookie: { name: 'sekisho', ...object(object(consent).cookie) },
		version: `${object(policy).version ?? ''}`,
		options,
	};
}
