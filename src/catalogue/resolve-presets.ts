import type { Options, Service, Tag } from '../config/options.js';
import { presets } from '../services/presets.js';
import type { CatalogueEntry } from './entry.js';
import { tagSlots } from './tag-slots.js';

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
export function resolvePresets(options: Options, entries: readonly CatalogueEntry[]): Options {
	if (!Array.isArray(options?.services)) return options;
	const known = new Map(entries.map((entry) => [entry.id, entry]));
	return {
		...options,
		services: options.services.map((service) => {
			const entry = known.get(`${service?.preset}`);
			return entry ? fill(service, entry) : service;
		}),
	};
}

/**
 * A service as it is written. Its account is for the snippet and the tag, and the page does not need it; `"tag": true`
 * has the page load the vendor's script by the entry's tag.
 */
type Written = Omit<Service, 'tag'> & { account?: unknown; tag?: unknown };

function fill({ preset: _preset, account, ...own }: Written, entry: CatalogueEntry): Service {
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
