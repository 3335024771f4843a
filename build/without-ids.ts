import type { Plugin } from 'rollup';

/** Removes the ids of requirements from a text. A reader of the types or the schema does not know them. */
export const withoutIds = (text: string): string => text.replace(/ ?\([A-Z\d]+-\d+[^)]*\)/g, '');

/** Removes them from the type declarations. */
export const typesWithoutIds: Plugin = { name: 'types-without-ids', renderChunk: withoutIds };
