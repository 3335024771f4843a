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

function ofExpression(source: string): string[] | undefined {
	const isOpenBefore = !source.startsWith('^');
	const isOpenAfter = !/(^|[^\\])\$$/.test(source);
	const body = source.replace(/^\^/, '').replace(/\$$/, '');
	const names = alternatives(body).map(plain);
	if (names.some((name) => name === undefined)) return undefined;
	return (names as string[]).map((name) =>
		`${isOpenBefore ? '*' : ''}${name}${isOpenAfter ? '*' : ''}`.replace(/\*{2,}/g, '*'),
	);
}

/** `(a|b)c` as `ac` and `bc`; only one group is taken apart. */
function alternatives(body: string): string[] {
	const [whole, before = '', inner = '', after = ''] = /^([^()|]*)\((?:\?:)?([^()]*)\)([^()|?*+]*)$/.exec(body) ?? [];
	if (whole !== undefined) return inner.split('|').map((one) => before + one + after);
	return body.includes('(') ? [body] : body.split('|');
}

/** Without what only an expression has; `undefined` where it has something that no pattern can say. */
function plain(body: string): string | undefined {
	const text = body
		.replace(/\\([-_.$/[\]])/g, (_, sign) => `\0${sign.charCodeAt(0)};`)
		.replace(/(\.|\[[^\]]+\]|\\[wdS])([*+]|\{[\d,]+\})\??/g, '*');
	if (/[\\^$()[\]{}|?+.]/.test(text)) return undefined;
	return text.replace(/\0(\d+);/g, (_, code) => String.fromCharCode(code));
}
