/**
 * Reads the addresses to which a response makes the browser send reports, for example about errors, blocked requests or the
 * network (https://www.w3.org/TR/reporting-1/, https://www.w3.org/TR/network-reporting/).
 * @param name the name of a header
 * @param value its value
 * @param base the address of the response
 * @returns absolute addresses; empty for other headers
 */
export function reportEndpoints(name: string, value: string, base: string): string[] {
	const found = /^reporting-endpoints$/i.test(name)
		? [...value.matchAll(/=\s*"([^"]+)"/g)].map(([, url = '']) => url)
		: /^report-to$/i.test(name)
			? [...value.matchAll(/"url"\s*:\s*"([^"]+)"/g)].map(([, url = '']) => url)
			: [];
	return found.flatMap((url) => (URL.canParse(url, base) ? [new URL(url, base).href] : []));
}
