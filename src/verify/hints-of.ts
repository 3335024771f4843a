/**
 * Reads the addresses to which a `Link` header makes the browser connect in advance.
 * @param header the value of the header
 * @param base the address of the response
 * @param isEarly did the header come with a 103 (Early Hints)? Then `preload` counts as well, because the browser reports
 * those requests to no page or frame
 * @returns absolute addresses
 */
export const hintsOf = (header: string, base: string, isEarly = false): string[] =>
	[...header.matchAll(/<([^>]*)>([^,<]*)/g)].flatMap(([, target = '', rest = '']) => {
		const rel = /\brel\s*=\s*"?([^";]*)/i.exec(rest)?.[1] ?? '';
		if (!/\b(preconnect|dns-prefetch)\b/i.test(rel) && !(isEarly && /\b(module)?preload\b/i.test(rel))) return [];
		return URL.canParse(target, base) ? [new URL(target, base).href] : [];
	});
