import type { Plugin } from 'rollup';

/** Takes the ids of requirements out of a text: they say nothing to a reader of the types or of the schema. */
export const withoutIds = (text: string): string => text.replace(/ ?\([A-Z\d]+-\d+[^)]*\)/g, '');

/** Does that with the types. */
export const typesWithoutIds: Plugin = { name: 'types-without-ids', renderChunk: withoutIds };
