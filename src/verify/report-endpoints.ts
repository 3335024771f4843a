/**
 * The addresses that a page has its browser send reports to: of errors, of what a policy blocked, of the network
 * (https://www.w3.org/TR/reporting-1/, https://www.w3.org/TR/network-reporting/).
 * @param name of a header
 */
export function reportEndpoints(name: string, value: string, base: string): string[] {
	const found = /^reporting-endpoints$/i.test(name)
		? [...value.matchAll(/=\s*"([^"]+)"/g)].map(([, url = '']) => url)
		: /^report-to$/i.test(name)
			? [...value.matchAll(/"url"\s*:\s*"([^"]+)"/g)].map(([, url = '']) => url)
			: [];
	return found.flatMap((url) => (URL.canParse(url, base) ? [new URL(url, base).href] : []));
}
