/** Names that would turn text into code, leave the page, or decide for the visitor. */
const FORBIDDEN =
	/^(window|self|globalThis|top|parent|frames|opener|document|location|navigation|history|open|eval|Function|setTimeout|setInterval|execScript|constructor|prototype|__proto__|sekisho)$/;

/**
 * May a call of a tag name this? A name on `window`, or a way down from one: `fbq`, `ttq.grantConsent`,
 * `ga-disable-G-XXXXXXX`. Never what a browser or Sekisho has there that a configuration could do harm with: a tag is data.
 */
export const isVendorPath = (path: unknown): path is string =>
	typeof path === 'string' &&
	/^[a-z_$][\w$-]*(\.[\w$-]+){0,4}$/i.test(path) &&
	!path.split('.').some((name) => FORBIDDEN.test(name));
