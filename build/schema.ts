import type { Plugin } from 'rollup';
import { createGenerator } from 'ts-json-schema-generator';
import { withoutIds } from './without-ids.js';

/** The JSON Schema of the configuration, made from the types of its options. */
export function configurationSchema(): string {
	const generator = createGenerator({
		path: 'src/config/options.ts',
		type: 'Options',
		tsconfig: 'tsconfig.json',
		topRef: false,
		// `tsc` checks all of them.
		skipTypeCheck: true,
	});
	const made = { ...generator.createSchema('Options'), title: 'Sekisho configuration' };
	return withoutIds(`${JSON.stringify(made, null, '\t')}\n`);
}

/** Ships the JSON Schema of the configuration. */
export const schema: Plugin = {
	name: 'schema',
	generateBundle() {
		this.emitFile({ type: 'asset', fileName: 'sekisho.schema.json', source: configurationSchema() });
	},
};
