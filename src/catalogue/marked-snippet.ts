import type { CatalogueEntry } from './entry.js';

/** The ids that a vendor has given the owner, by the names in braces of the entry's snippet. */
export type Account = { readonly [name: string]: string };

interface MarkedSnippet {
	readonly html: string;
	/** The names that are still in braces, because the account does not have them. */
	readonly missing: readonly string[];
}

/** An id or a part of an address; nothing that could end a string, an attribute or an element. */
const SAFE = /^[\w./:@%+!?&=-]+$/;

/**
 * Fills a vendor's snippet in, ready to be pasted.
 * @param entry the vendor
 * @param id the id of the service, for `data-consent`
 * @param account the owner's ids
 * @throws for an id with a character that no vendor has in one
 */
export function markedSnippet({ snippet }: CatalogueEntry, id: string, account: Account): MarkedSnippet {
	const missing = new Set<string>();
	const html = snippet.replace(/\{(\w+)\}/g, (slot, name: string) => {
		const value = name === 'id' ? id : Object.hasOwn(account, name) ? account[name] : undefined;
		if (value === undefined) {
			missing.add(name);
			return slot;
		}
		if (!SAFE.test(value)) throw new Error(`"${value}" cannot stand for {${name}} in a snippet.`);
		return value;
	});
	return { html, missing: [...missing] };
}
