import type { Service } from './options.js';

const isText = (value: unknown) => typeof value === 'string';

/** A list of texts, or of things that are named by one, as a cookie can be; or nothing at all. */
const isListIfGiven = (value: unknown) =>
	value === undefined || (Array.isArray(value) && value.every((item) => isText(item) || isText(Object(item).name)));

/** Are the claims of a service lists, each as far as it is given? What is none was to claim something. */
export const hasLists = ({ urls, cookies, storage }: Partial<Service>): boolean =>
	[urls, cookies, storage].every(isListIfGiven) && (urls ?? []).every(isText);
