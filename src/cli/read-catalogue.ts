import { readdirSync, readFileSync } from 'node:fs';
import type { CatalogueEntry } from '../catalogue/entry.js';

/** Reads the catalogue from `dist/catalogue/`, sorted by file name. */
export function readCatalogue(): CatalogueEntry[] {
	const folder = new URL('./catalogue/', import.meta.url);
	return readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
}
