import { Expressed } from './evaluate.js';

/**
 * Converts the name of a cookie to patterns with `*`.
 * @param given a name, a regular expression, or a regular expression in a string (`/^_ga/`)
 * @returns `undefined` if no pattern can express it
 */
export function namePattern(given: unknown): string[] | undefined {
	if (given instanceof Expressed) return ofExpression(given.source);
	if (typeof given !== 'string' || given === '') return undefined;
	const [, source] = /^\/(.+)\/[a-z]*$/.exec(given) ?? [];
	return source === undefined ? [given] : ofExpression(source);
}

/** Has a regular expression the flag `i`? Patterns are case-sensitive. */
export function ignoresCase(given: unknown): boolean {
	const flags = given instanceof Expressed ? given.flags : /^\/.+\/([a-z]*)$/.exec(`${given}`)?.[1];
	return !!flags?.includes('i');
}

function ofExpression(source: string): string[] | undefined {
	const names = alternatives(source).map(ofAlternative);
	return names.includes(undefined) ? undefined : (names as string[]);
}

/** Converts one alternative. Anchors belong to one alternative: `^_ga|_gat$` is `_ga*` or `*_gat`. */
function ofAlternative(source: string): string | undefined {
	const isOpenBefore = !source.startsWith('^');
	const isOpenAfter = !/(^|[^\\])\$$/.test(source);
	const name = plain(source.replace(/^\^/, '').replace(/\$$/, ''));
	return name === undefined
		? undefined
		: `${isOpenBefore ? '*' : ''}${name}${isOpenAfter ? '*' : ''}`.replace(/\*{2,}/g, '*');
}

/** Splits an expression into alternatives: `^(a|b)c$` into `^ac$` and `^bc$`. It can split one group only. */
function alternatives(source: string): string[] {
	const [whole, before = '', inner = '', after = ''] = /^([^()|]*)\((?:\?:)?([^()]*)\)([^()|?*+]*)$/.exec(source) ?? [];
	if (whole !== undefined) return inner.split('|').map((one) => before + one + after);
	return source.includes('(') ? [source] : source.split('|');
}

/** Stands for the `*` of a pattern while a `*` of the expression is still special. */
const ANYTHING = '\0;';

/** Replaces escapes and wildcards of an expression; `undefined` if something special is left. */
function plain(body: string): string | undefined {
	const text = body
		.replace(/\\([-_.$/[\]])/g, (_, sign) => `\0${sign.charCodeAt(0)};`)
		.replace(/(\.|\[[^\]]+\]|\\[wdS])([*+]|\{[\d,]+\})\??/g, ANYTHING);
	// A `*` that is left repeats the letter before it. No pattern can express that.
	if (/[\\^$()[\]{}|?+.*]/.test(text)) return undefined;
	return text.replaceAll(ANYTHING, '*').replace(/\0(\d+);/g, (_, code) => String.fromCharCode(code));
}
