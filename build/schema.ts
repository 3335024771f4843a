import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';
import { createGenerator } from 'ts-json-schema-generator';
import { withoutIds } from './without-ids.js';

/** Makes the JSON Schema of the configuration from the types of its options. @returns the text of the file */
export function configurationSchema(): string {
	const generator = createGenerator({
		path: 'src/config/options.ts',
		type: 'Options',
		tsconfig: 'tsconfig.json',
		topRef: false,
		// `tsc` checks the types.
		skipTypeCheck: true,
	});
	const made = { ...generator.createSchema('Options'), title: 'Sekisho configuration' };
	return withoutIds(`${JSON.stringify(made, null, '\t')}\n`);
}

const CATALOGUE = 'src/catalogue';

/** Makes the JSON Schema of a configuration before it is resolved: every vendor of the catalogue is a preset. */
function sourceSchema(): string {
	const vendors = readdirSync(CATALOGUE)
		.filter((file) => file.endsWith('.json'))
		.map((file): { id: string; name: string } => JSON.parse(readFileSync(`${CATALOGUE}/${file}`, 'utf8')));
	const made = JSON.parse(configurationSchema());
	const service = made.definitions.Service;
	// `category` is optional, because the catalogue has one for each vendor.
	service.required = ['id'];
	Object.assign(service.properties, {
		preset: {
			description: 'The vendor. `npx sekisho resolve` fills in its addresses, cookies and words.',
			anyOf: [
				...vendors.map(({ id, name }) => ({ const: id, description: name })),
				{ const: 'access-log', description: 'The access log of your own server' },
			],
		},
		account: {
			description:
				'Your ids at this vendor, by the names that its snippet has in braces; the text alone if there is one.',
			anyOf: [{ type: 'string' }, { type: 'object', additionalProperties: { type: 'string' } }],
		},
		tag: {
			description:
				"The vendor's script and its consent calls; `true` takes those of the catalogue, with the ids of `account`.",
			anyOf: [{ const: true }, { $ref: '#/definitions/Tag' }],
		},
	});
	return `${JSON.stringify({ ...made, title: 'Sekisho configuration before it is resolved' }, null, '\t')}\n`;
}

/** Writes the JSON Schemas of the configuration. */
export const schema: Plugin = {
	name: 'schema',
	generateBundle() {
		this.emitFile({ type: 'asset', fileName: 'sekisho.schema.json', source: configurationSchema() });
		this.emitFile({ type: 'asset', fileName: 'sekisho.source.schema.json', source: sourceSchema() });
	},
};
