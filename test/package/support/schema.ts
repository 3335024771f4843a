import { Ajv, type AnySchemaObject } from 'ajv';
import { shipped } from './dist.js';

/** The JSON Schema of the configuration, as shipped. */
export const schema: AnySchemaObject = JSON.parse(shipped('sekisho.schema.json'));

const check = new Ajv({ strict: false, allErrors: true }).compile(schema);
const checkSource = new Ajv({ strict: false }).compile(JSON.parse(shipped('sekisho.source.schema.json')));

/** What the schema has against a configuration; empty when it is valid. */
export const faultsOf = (config: unknown): string[] =>
	check(config) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

/** What the schema of a configuration before it is resolved has against one. */
export const faultsOfSource = (config: unknown): unknown[] => (checkSource(config) ? [] : (checkSource.errors ?? []));
