import type { Account } from '../catalogue/marked-snippet.js';
import { declareByAddress } from './declare-by-address.js';
import type { DraftConfig } from './draft.js';
import type { Recognised } from './recognise.js';

/** The owner's name and policy, from the owner or from the site; empty if neither says it. */
export interface Owner {
	readonly name: string;
	readonly policyUrl: string;
}

/**
 * Writes a configuration for the vendors that a site uses, by their names in the catalogue.
 * @param found the vendors that the site uses
 * @param owner the owner's name and policy
 * @param isPlaced says whether the pages contain the vendor's own tag with an id. A vendor that only another vendor's tag
 * loads is declared by its addresses, so that it is not inserted twice
 */
export function draftConfig(
	found: readonly Recognised[],
	{ name, policyUrl }: Owner,
	isPlaced: (id: string) => boolean,
): DraftConfig {
	return {
		$schema: './sekisho/sekisho.schema.json',
		...(name && { company: { name, ...(policyUrl && { policyUrl }) } }),
		services: found.flatMap(({ entry, accounts }) => {
			const { id, category, base } = entry;
			if (!base) return [{ id, category, preset: id, ...accountOf(accounts[0]) }];
			const placed = accounts.filter((account) => isPlaced(Object.values(account)[0] ?? ''));
			if (placed.length === 0) return [declareByAddress(entry)];
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
