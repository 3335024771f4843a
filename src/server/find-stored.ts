import type { Config } from '../config/resolve.js';
import { decode, type Stored } from '../decision/codec.js';
import { oneOf } from '../decision/one-of.js';
import { requestCookies } from './request-cookies.js';

/** The decision among the cookies of a request, whether or not it still counts. */
export function findStored(header: unknown, { cookie, categories }: Config): Stored | undefined {
	const values = requestCookies(header).flatMap(({ name, value }) => (name === cookie.name ? value : []));
	return oneOf([...new Set(values)].map(decode), categories);
}
