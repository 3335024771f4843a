import type { CatalogueEntry } from '../catalogue/entry.js';
import type { Account } from '../catalogue/marked-snippet.js';
import { presets } from '../services/presets.js';
import type { Recognised } from './recognise.js';

/** What the owner says, or the site says of the owner; empty where nobody does. */
export interface Owner {
	readonly name: string;
	readonly policyUrl: string;
}

/** A service before it is resolved. */
export interface DraftService {
	readonly id: string;
	readonly category: string;
	readonly preset?: string;
	readonly account?: string | Account;
	readonly [option: string]: unknown;
}

/** A configuration before it is resolved. */
export interface Draft {
	readonly $schema: string;
	readonly company?: { readonly name: string; readonly policyUrl?: string };
	readonly services: readonly DraftService[];
}

/**
 * Writes a configuration for the vendors that a site uses, by their names in the catalogue.
 * @param isPlaced whether a vendor's own tag with this id stands in the pages; what only another vendor's tag loads is
 * declared by its addresses, so that it is not inserted a second time
 */
export function draftConfig(
	found: readonly Recognised[],
	{ name, policyUrl }: Owner,
	isPlaced: (id: string) => boolean,
): Draft {
	return {
		$schema: './sekisho/sekisho.schema.json',
		...(name && { company: { name, ...(policyUrl && { policyUrl }) } }),
		services: found.flatMap(({ entry, accounts }) => {
			const { id, category, base } = entry;
			if (!base) return [{ id, category, preset: id, ...accountOf(accounts[0]) }];
			const placed = accounts.filter((account) => isPlaced(Object.values(account)[0] ?? ''));
			if (placed.length === 0) return [byAddress(entry)];
			return placed.map((account, index) => ({
				id: index === 0 ? id : `${id}-${index + 1}`,
				category,
				preset: id,
				...account,
			}));
		}),
	};
}

function accountOf(account: Account | undefined): { account?: string | Account } {
	if (!account) return {};
	const values = Object.values(account);
	return { account: values.length === 1 && values[0] !== undefined ? values[0] : account };
}

/** Everything that is known of a vendor, without the code that inserts its tag. */
function byAddress({ id, category, base, urls, cookies, storage, ...entry }: CatalogueEntry): DraftService {
	const { name, provider, purpose, transmits } = entry;
	const known = (base && presets[base]?.urls) ?? [];
	return {
		id,
		category,
		name,
		provider,
		purpose,
		transmits,
		urls: [...new Set([...known, ...urls])],
		cookies,
		storage,
	};
}
