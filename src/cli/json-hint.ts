import { type ParseError, parseTree } from 'jsonc-parser';

/**
 * Guesses what is wrong with a text that is not JSON.
 * @returns a sentence without its full stop; `undefined` if there is no guess
 */
export function jsonHint(json: string): string | undefined {
	if (json.trim() === '') return 'The file is empty';
	const errors: ParseError[] = [];
	parseTree(json, errors, { disallowComments: true });
	const at = errors[0]?.offset ?? 0;
	const rest = json.slice(at);
	if (/^\/[/*]/.test(rest)) return 'JSON has no comments: take this one out';
	if (/^['‘’“”]/.test(rest)) return 'JSON has straight double quotes (") around every text and every key';
	if (/^[}\]]/.test(rest) && /,\s*$/.test(json.slice(0, at))) return 'Take out the comma before it';
	if (/^["{[]/.test(rest) && /["}\]\w]\s*$/.test(json.slice(0, at))) return 'A comma is missing before it';
	if (/^[A-Za-z_$][\w$]*\s*:/.test(rest)) return 'Write the key in double quotes';
	if (rest.trim() === '') return 'It ends too early: a bracket or a quote is not closed';
	return undefined;
}
