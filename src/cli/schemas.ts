import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from '../config/options.js';

const SOURCE = 'sekisho.source.schema.json';
const SERVED = './sekisho/sekisho.schema.json';

/**
 * The two schemas: that of a configuration before it is resolved, which is in `dist/`, and that of a served one, which `init`
 * copies to the site.
 */
export const schemas = {
	/** Adds the schema of a configuration before it is resolved. @param file the path to which the draft is written */
	forSource<Draft extends object>(draft: Draft, file: string): Draft & { readonly $schema: string } {
		const path = relative(dirname(file), fileURLToPath(new URL(SOURCE, import.meta.url))).replaceAll('\\', '/');
		return { ...draft, $schema: path.startsWith('.') ? path : `./${path}` };
	},

	/** Replaces that schema by the schema of a served configuration. A `$schema` of the owner stays. */
	forPage: (options: Options): Options =>
		`${options.$schema}`.endsWith(`/${SOURCE}`) ? { ...options, $schema: SERVED } : options,
};
