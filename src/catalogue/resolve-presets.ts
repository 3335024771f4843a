import type { Options, Service, Tag } from '../config/options.js';
import { presets } from '../services/presets.js';
import type { CatalogueEntry } from './entry.js';
import { tagSlots } from './tag-slots.js';

/** A service before its preset is filled in. */
export interface SourceService extends Omit<Service, 'preset' | 'tag'> {
	/** The id of a vendor of the catalogue, or a preset of the page. */
	preset?: string;
	/** The ids that the vendor gave you, by the names in braces of its snippet; a text where there is only one. */
	account?: string | { readonly [name: string]: string | undefined };
	/** `true`: the page loads the vendor's script and makes its consent calls, with the ids of `account`. */
	tag?: Tag | boolean;
}

/** A configuration before its presets are filled in. */
export interface SourceOptions extends Omit<Options, 'services'> {
	/** The services, with vendors of the catalogue by name. */
	services?: readonly SourceService[];
}

/** A type as TypeScript gives it to imported JSON, whose texts are of the type `string`. */
type Imported<Type> = Type extends string
	? string
	: Type extends object
		? { readonly [key in keyof Type]: Imported<Type[key]> }
		: Type;

/**
 * Puts in the place of every preset what the catalogue knows of that vendor. What the owner wrote wins; addresses, cookies
 * and storage of both count. Call it before the page is served: the page itself does not know the catalogue, and holds a
 * service whose preset it does not know.
 * @param options the configuration of the page; it stays as it is
 * @param entries the vendors, as `sekisho/catalogue/*.json` has them
 * @returns a new configuration
 * @example
 * import metaPixel from 'sekisho/catalogue/meta-pixel.json' with { type: 'json' };
 * const config = resolvePresets(written, [metaPixel]);
 */
export function resolvePresets(options: SourceOptions, entries: readonly Imported<CatalogueEntry>[]): Options {
	if (!Array.isArray(options?.services)) return options as Options;
	const known = new Map((entries as readonly CatalogueEntry[]).map((entry) => [entry.id, entry]));
	return {
		...options,
		services: options.services.map((service: SourceService) => {
			const entry = known.get(`${service?.preset}`);
			return entry ? fill(service, entry) : (service as Service);
		}),
	};
}

/** Fills in one service. Its account is for the snippet and the tag, and the page does not need it. */
function fill({ preset: _preset, account, ...own }: SourceService, entry: CatalogueEntry): Service {
	const { base, name, category, provider, purpose, transmits, refusal, urls, cookies, vendorCookies, storage } = entry;
	// The page itself knows these, and treats them by the mode of the service.
	const known = (base && presets[base]?.urls) ?? [];
	const others = urls.filter((url) => !known.includes(url));
	const filled = {
		name,
		provider,
		purpose,
		transmits,
		...(refusal && { refusal }),
		...(vendorCookies && { vendorCookies }),
		...own,
		...(own.tag === true && { tag: tagOf(entry, account) }),
		category: own.category ?? category,
		...(base && { preset: base }),
		urls: [...others, ...(own.urls ?? [])],
		cookies: merge(cookies, own.cookies ?? []),
		storage: [...new Set([...storage, ...(own.storage ?? [])])],
	};
	// The entries are data and stay as they are.
	return structuredClone(filled) as Service;
}

/** The tag of a vendor for an account; `true` where the account does not fill it: with that, the service is held. */
function tagOf(entry: CatalogueEntry, account: unknown): Tag | true {
	const slots = tagSlots(entry, account);
	if (!entry.tag || !slots.every(({ isFilled }) => isFilled)) return true;
	const text = slots.reduce(
		(filled, { name, value }) => filled.replaceAll(`{${name}}`, () => `${value}`),
		JSON.stringify(entry.tag),
	);
	return JSON.parse(text);
}

/** The owner's word on a cookie replaces that of the catalogue. */
function merge(
	known: CatalogueEntry['cookies'],
	own: NonNullable<Service['cookies']>,
): NonNullable<Service['cookies']> {
	const nameOf = (cookie: (typeof own)[number]) => (typeof cookie === 'string' ? cookie : cookie.name);
	const replaced = new Set(own.map(nameOf));
	return [...known.filter(({ name }) => !replaced.has(name)), ...own];
}
