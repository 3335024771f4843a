import type { Config } from '../config/resolve.js';
import type { Stored } from '../decision/codec.js';
import { readDecision } from '../decision/read-decision.js';
import { cookieValues } from '../lib/cookie-values.js';

/** The decision among the cookies of a request, whether or not it still counts. */
export function findStored(header: unknown, { cookie, categories }: Config): Stored | undefined {
	return readDecision(cookieValues(typeof header === 'string' ? header : '', cookie.names), categories);
}
