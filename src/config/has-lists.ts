import type { Service } from './options.js';

const isText = (value: unknown) => typeof value === 'string';

/** Is it a list of texts, or of objects with a `name`, as a cookie can be; or is it left out? */
const isListIfGiven = (value: unknown) =>
	value === undefined || (Array.isArray(value) && value.every((item) => isText(item) || isText(Object(item).name)));

/**
 * Are the claims of a service lists, as far as they are given? Anything else was meant to claim something, and nobody knows
 * what.
 */
export const hasLists = ({ urls, cookies, storage }: Partial<Service>): boolean =>
	[urls, cookies, storage].every(isListIfGiven) && (urls ?? []).every(isText);
