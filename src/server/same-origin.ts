import { hostBeside } from './host-beside.js';

/**
 * Did a page of this site send the request? A page of another site can forge neither `Sec-Fetch-Site`
 * (https://w3c.github.io/webappsec-fetch-metadata/#sec-fetch-site-header) nor `Origin`
 * (https://fetch.spec.whatwg.org/#origin-header). A request without these two and without a `Referer` could come from
 * anywhere, so the answer is no.
 * @param headers the headers of the request
 * @param host the host of the site, as visitors see it
 */
export function isSameOrigin(headers: Headers, host: string): boolean {
	const site = headers.get('sec-fetch-site');
	if (site !== null) return site === 'same-origin';
	const from = headers.get('origin') ?? headers.get('referer') ?? '';
	return URL.canParse(from) && new URL(from).host === hostBeside(from, host);
}
