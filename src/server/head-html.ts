import { gate } from 'virtual:gate';
import type { Options } from '../config/options.js';
import type { Consent } from '../decision/consent.js';
import { isToBeAsked } from '../decision/is-to-be-asked.js';
import { escapeHtml } from '../lib/escape-html.js';
import type { ServerVisit } from './resolve-once.js';

/** The options of `headHtml`. */
export interface HeadOptions extends ServerVisit {
	/** The page's Content-Security-Policy nonce. */
	readonly nonce?: string | undefined;
	/**
	 * Prints the gate into the page instead of a tag that fetches it. Then the page need not wait for a request before the
	 * first paint, but each page is some 20 kB (brotli) longer.
	 * @default false
	 */
	readonly inline?: boolean | undefined;
	/** The language of the banner, a BCP 47 tag. @default that of the configuration */
	readonly language?: string | undefined;
	/** The address of our files (`dist/`), with a slash at its end. @default "/sekisho/" */
	readonly base?: string | undefined;
}

/**
 * Prints the part of Sekisho that belongs into `<head>`, above every other script: the escaped configuration; the gate, as a
 * tag with `integrity` or inline; the visitor's region and signal, if they are given; and, for a visitor who will be asked,
 * a `modulepreload` of the banner's file.
 * @param config the configuration of the page
 * @param consent what `readConsent` returned. Without it, the head is the same for every visitor, as a shared cache needs
 * @param options the nonce, the address of the files, the language, and what the server knows of the visitor
 * @returns HTML, for the beginning of `<head>`
 * @example
 * const html = `<head>${headHtml(config, readConsent(request.headers.get('cookie'), config))}…`;
 */
export function headHtml(
	config: Options,
	consent?: Pick<Consent, 'decided'> & { readonly regime?: Consent['regime'] },
	{ nonce, inline = false, language, base = '/sekisho/', region, gpc }: HeadOptions = {},
): string {
	const own = nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`;
	const folder = escapeHtml(base);
	const options = language === undefined ? config : { ...config, language };
	return [
		region === undefined ? '' : `<meta name="sekisho-region" content="${escapeHtml(region)}">`,
		gpc ? '<meta name="sekisho-gpc" content="1">' : '',
		`<script type="application/json" id="sekisho-config"${own}>${inScript(JSON.stringify(options))}</script>`,
		inline
			? `<script${own} data-base="${folder}">${gate.source}</script>`
			: `<script src="${folder}sekisho.js" integrity="${gate.integrity}"${crossOrigin(base)}${own} data-cfasync="false"></script>`,
		consent && isToBeAsked(consent)
			? `<link rel="modulepreload" href="${folder}sekisho.ui.js${gate.query}"${crossOrigin(base)}${own} fetchpriority="low">`
			: '',
	].join('');
}

/**
 * JSON that can stand in a script element: without `</script` and `<!--`
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
const inScript = (json: string | undefined) => `${json ?? '{}'}`.replace(/</g, '\\u003c');

/** The `crossorigin` attribute for files on another host. Without it, a browser refuses them because of `integrity`. */
const crossOrigin = (base: string) => (/^(\w+:)?\/\//.test(base) ? ' crossorigin' : '');
