import { hostBeside } from './host-beside.js';

/**
 * Did a page of this site send the request? A page of another site can neither forge `Sec-Fetch-Site` nor `Origin`
 * (Fetch Standard, "Sec-Fetch-Site header" and "origin header"). A request that carries none of the two, nor a
 * `Referer`, could come from anywhere: it did not.
 * @param host of the site, as visitors know it
 */
export function isSameOrigin(headers: Headers, host: string): boolean {
	const site = headers.get('sec-fetch-site');
	if (site !== null) return site === 'same-origin';
	const from = headers.get('origin') ?? headers.get('referer') ?? '';
	return URL.canParse(from) && new URL(from).host === hostBeside(from, host);
}
