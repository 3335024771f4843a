import { Expressed } from './evaluate.js';

/**
 * Names of cookies as patterns with `*`, from a name, an expression, or an expression in a text (`/^_ga/`).
 * @returns `undefined` where an expression says what no pattern can say
 */
export function namePattern(given: unknown): string[] | undefined {
	if (given instanceof Expressed) return ofExpression(given.source);
	if (typeof given !== 'string' || given === '') return undefined;
	const [, source] = /^\/(.+)\/[a-z]*$/.exec(given) ?? [];
	return source === undefined ? [given] : ofExpression(source);
}

/** Is it an expression that takes capitals for small letters? No pattern does. */
export function ignoresCase(given: unknown): boolean {
	const flags = given instanceof Expressed ? given.flags : /^\/.+\/([a-z]*)$/.exec(`${given}`)?.[1];
	return !!flags?.includes('i');
}

function ofExpression(source: string): string[] | undefined {
	const names = alternatives(source).map(ofAlternative);
	return names.includes(undefined) ? undefined : (names as string[]);
}

/** Each alternative has ends of its own: `^_ga|_gat$` begins with one, or ends in the other. */
function ofAlternative(source: string): string | undefined {
	const isOpenBefore = !source.startsWith('^');
	const isOpenAfter = !/(^|[^\\])\$$/.test(source);
	const name = plain(source.replace(/^\^/, '').replace(/\$$/, ''));
	return name === undefined
		? undefined
		: `${isOpenBefore ? '*' : ''}${name}${isOpenAfter ? '*' : ''}`.replace(/\*{2,}/g, '*');
}

/** `^(a|b)c$` as `^ac$` and `^bc$`; only one group is taken apart. */
function alternatives(source: string): string[] {
	const [whole, before = '', inner = '', after = ''] = /^([^()|]*)\((?:\?:)?([^()]*)\)([^()|?*+]*)$/.exec(source) ?? [];
	if (whole !== undefined) return inner.split('|').map((one) => before + one + after);
	return source.includes('(') ? [source] : source.split('|');
}

/** Stands for our `*` while the expression's own are looked for. */
const ANYTHING = '\0;';

/** Without what only an expression has; `undefined` where it has something that no pattern can say. */
function plain(body: string): string | undefined {
	const text = body
		.replace(/\\([-_.$/[\]])/g, (_, sign) => `\0${sign.charCodeAt(0)};`)
		.replace(/(\.|\[[^\]]+\]|\\[wdS])([*+]|\{[\d,]+\})\??/g, ANYTHING);
	// A `*` of the expression repeats the letter before it, and no pattern does.
	if (/[\\^$()[\]{}|?+.*]/.test(text)) return undefined;
	return text.replaceAll(ANYTHING, '*').replace(/\0(\d+);/g, (_, code) => String.fromCharCode(code));
}
