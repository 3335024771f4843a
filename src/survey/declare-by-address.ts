import type { CatalogueEntry } from '../catalogue/entry.js';
import { presets } from '../services/presets.js';
import type { DraftService } from './draft.js';

/** Everything that is known of a vendor, without the code that inserts its tag. */
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
