import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from '../config/options.js';

const SOURCE = 'sekisho.source.schema.json';
const SERVED = './sekisho/sekisho.schema.json';

/** The two schemas: of a configuration before it is resolved, which stands beside this command, and of what is served. */
export const schemas = {
	/** With the schema of a configuration before it is resolved. @param file where it is written */
	forSource<Draft extends object>(draft: Draft, file: string): Draft & { readonly $schema: string } {
		const path = relative(dirname(file), fileURLToPath(new URL(SOURCE, import.meta.url))).replaceAll('\\', '/');
		return { ...draft, $schema: path.startsWith('.') ? path : `./${path}` };
	},

	/** With the schema of what is served, beside which `init` has put that schema; the owner's own stays. */
	forPage: (options: Options): Options =>
		`${options.$schema}`.endsWith(`/${SOURCE}`) ? { ...options, $schema: SERVED } : options,
};
