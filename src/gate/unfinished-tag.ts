// The states of a tokenizer between a tag's name and its end (https://html.spec.whatwg.org/#before-attribute-value-state):
// a `>` ends the tag everywhere but in a quoted value, and a quote begins a value only behind `=`.
const DOUBLE_QUOTED = `"[^"]*(?:"|$)`;
const SINGLE_QUOTED = `'[^']*(?:'|$)`;
const QUOTED_VALUE = `=\\s*(?:${DOUBLE_QUOTED}|${SINGLE_QUOTED})`;
const UNQUOTED = `[^=>]|=(?!\\s*["'])`;

/** Matches a tag, with its `>` if there is one. Matches do not overlap, so the time is linear in the length of the text. */
const TAG = new RegExp(`<[a-z/](?:${UNQUOTED}|${QUOTED_VALUE})*(>)?|<$`, 'gi');

/**
 * Finds the beginning of an unfinished tag. A script can give `document.write` a tag in pieces, each of which looks harmless.
 * @returns the index of its `<`; the length of the text if every tag is complete
 */
export const unfinishedTag = (text: string): number =>
	[...text.matchAll(TAG)].find(([, end]) => !end)?.index ?? text.length;
