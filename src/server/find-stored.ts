import type { Config } from '../config/resolve.js';
import type { Stored } from '../decision/codec.js';
import { readDecision } from '../decision/read-decision.js';
import { parseCookies } from '../lib/parse-cookies.js';

/** The decision among the cookies of a request, whether or not it still counts. */
export function findStored(header: unknown, { cookie, categories }: Config): Stored | undefined {
	const values = parseCookies(typeof header === 'string' ? header : '').flatMap(({ name, value }) =>
		name === cookie.name ? value : [],
	);
	return readDecision(values, categories);
}
