import type { CatalogueEntry } from '../catalogue/entry.js';
import { presets } from '../services/presets.js';
import type { DraftService } from './draft.js';

/** Declares a vendor by its addresses: all facts of the catalogue, without the preset that would insert the tag. */
export function declareByAddress(vendor: CatalogueEntry): DraftService {
	const { id, category, base, urls, cookies, storage, name, provider, purpose, transmits } = vendor;
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
