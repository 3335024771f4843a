import type { Options } from '../config/options.js';

/**
 * The configuration of a page.
 * @param json its text, if the page has one
 * @returns `undefined` if there is none, or it is no JSON
 */
export function configOf(json: string | undefined): Options | undefined {
	try {
		return json === undefined ? undefined : JSON.parse(json);
	} catch {
		return undefined;
	}
}
