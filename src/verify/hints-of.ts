/**
 * The addresses that a `Link` header connects to ahead of time.
 * @param isEarly it came with a 103: what the browser fetches for it, no page or frame is told of either
 */
export const hintsOf = (header: string, base: string, isEarly = false): string[] =>
	[...header.matchAll(/<([^>]*)>([^,<]*)/g)].flatMap(([, target = '', rest = '']) => {
		const rel = /\brel\s*=\s*"?([^";]*)/i.exec(rest)?.[1] ?? '';
		if (!/\b(preconnect|dns-prefetch)\b/i.test(rel) && !(isEarly && /\b(module)?preload\b/i.test(rel))) return [];
		return URL.canParse(target, base) ? [new URL(target, base).href] : [];
	});
