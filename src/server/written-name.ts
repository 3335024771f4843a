import type { Config } from '../config/resolve.js';
import { cookieValues } from '../lib/cookie-values.js';

/**
 * The name under which a response sets the consent cookie: the `__Host-` name, if it is certain that the visitor came by
 * https. A cookie of that name in the request proves it, whatever a proxy says. Under another name, the new decision would
 * stand beside the old one.
 * @param config the resolved configuration
 * @param cookies the `Cookie` header of the request, of any type
 * @param isHttps is it known that the visitor came by https?
 */
export function writtenName({ cookie: { name, names } }: Config, cookies: unknown, isHttps = false): string {
	return names.find((one) => /^__Host-/.test(one) && (isHttps || isSent(one, cookies))) ?? name;
}

/** Does a `Cookie` header contain a cookie of this name? */
export const isSent = (name: string, cookies: unknown): boolean => cookieValues(`${cookies ?? ''}`, [name]).length > 0;
