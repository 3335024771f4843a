/** The addresses that a `Link` header connects to or fetches ahead of time. */
export const hintsOf = (header: string, base: string): string[] =>
	[...header.matchAll(/<([^>]*)>([^,<]*)/g)].flatMap(([, target = '', rest = '']) => {
		if (!/\brel\s*=\s*"?[^";]*\b(preconnect|dns-prefetch)\b/i.test(rest)) return [];
		return URL.canParse(target, base) ? [new URL(target, base).href] : [];
	});
