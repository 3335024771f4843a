import type { Config } from '../config/resolve.js';
import { decode, type Stored } from '../decision/codec.js';
import { pickDecision } from '../decision/pick-decision.js';
import { parseCookies } from '../lib/parse-cookies.js';

/** The decision among the cookies of a request, whether or not it still counts. */
export function findStored(header: unknown, { cookie, categories }: Config): Stored | undefined {
	const values = parseCookies(typeof header === 'string' ? header : '').flatMap(({ name, value }) =>
		name === cookie.name ? value : [],
	);
	return pickDecision([...new Set(values)].map(decode), categories);
}
