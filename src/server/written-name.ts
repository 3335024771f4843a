import type { Config } from '../config/resolve.js';
import { cookieValues } from '../lib/cookie-values.js';

/**
 * The name that an answer writes the consent cookie under: that of an https page, where it is certain that the visitor
 * came by https. A cookie of that name proves it, whatever a proxy says; and a newer decision beside it would have to be
 * told from it.
 * @param cookies the `Cookie` header of the request
 * @param isHttps is it known?
 */
export function writtenName({ cookie: { name, names } }: Config, cookies: unknown, isHttps = false): string {
	return names.find((one) => /^__Host-/.test(one) && (isHttps || isSent(one, cookies))) ?? name;
}

/** Has the visitor sent a cookie of this name? */
export const isSent = (name: string, cookies: unknown): boolean => cookieValues(`${cookies ?? ''}`, [name]).length > 0;
