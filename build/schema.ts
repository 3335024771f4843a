import type { Plugin } from 'rollup';
import { createGenerator } from 'ts-json-schema-generator';
import { withoutIds } from './without-ids.js';

/** Makes the JSON Schema of the configuration from the types of its options. */
export const schema: Plugin = {
	name: 'schema',
	generateBundle() {
		const generator = createGenerator({
			path: 'src/config/options.ts',
			type: 'Options',
			tsconfig: 'tsconfig.json',
			topRef: false,
		});
		const made = { ...generator.createSchema('Options'), title: 'Sekisho configuration' };
		const source = withoutIds(`${JSON.stringify(made, null, '\t')}\n`);
		this.emitFile({ type: 'asset', fileName: 'sekisho.schema.json', source });
	},
};
