/** Names that would turn text into code, leave the page, or decide for the visitor. */
const FORBIDDEN =
	/^(window|self|globalThis|top|parent|frames|opener|document|location|navigation|history|open|eval|Function|setTimeout|setInterval|execScript|constructor|prototype|__proto__|sekisho)$/;

/**
 * May a step of a tag name this? A valid name is a property of `window`, or a path that begins there: `fbq`,
 * `ttq.grantConsent`, `ga-disable-G-XXXXXXX`. Names of the browser or of Sekisho that could do harm are forbidden.
 */
export const isVendorPath = (path: unknown): path is string =>
	typeof path === 'string' &&
	/^[a-z_$][\w$-]*(\.[\w$-]+){0,4}$/i.test(path) &&
	!path.split('.').some((name) => FORBIDDEN.test(name));
