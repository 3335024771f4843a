import type { Config } from '../config/resolve.js';
import type { Stored } from '../decision/codec.js';
import { readDecision } from '../decision/read-decision.js';
import { cookieValues } from '../lib/cookie-values.js';

/** Finds the decision in a `Cookie` header, whether or not it still counts. @param header the header, of any type */
export function findStored(header: unknown, { cookie, categories }: Config): Stored | undefined {
	return readDecision(cookieValues(typeof header === 'string' ? header : '', cookie.names), categories);
}
