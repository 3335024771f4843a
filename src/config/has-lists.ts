import type { Service } from './options.js';

const isText = (value: unknown) => typeof value === 'string';

/** Is a value left out, or a list of texts or of objects with a `name`, such as cookies? */
const isListIfGiven = (value: unknown) =>
	value === undefined || (Array.isArray(value) && value.every((item) => isText(item) || isText(Object(item).name)));

/**
 * Are the claims of a service lists, as far as they are written? Any other value was meant to claim something unknown.
 */
export const hasLists = ({ urls, cookies, storage }: Partial<Service>): boolean =>
	[urls, cookies, storage].every(isListIfGiven) && (urls ?? []).every(isText);
