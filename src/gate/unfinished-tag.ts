// The states of a tokenizer between a tag's name and its end (https://html.spec.whatwg.org/#before-attribute-value-state):
// a `>` ends the tag everywhere but in a quoted value, and a quote begins a value only behind `=`.
const DOUBLE_QUOTED = `"[^"]*(?:"|$)`;
const SINGLE_QUOTED = `'[^']*(?:'|$)`;
const QUOTED_VALUE = `=\\s*(?:${DOUBLE_QUOTED}|${SINGLE_QUOTED})`;
const UNQUOTED = `[^=>]|=(?!\\s*["'])`;

/** A tag, with its end if that is there; what follows it begins anew, so that no text is gone through twice. */
const TAG = new RegExp(`<[a-z/](?:${UNQUOTED}|${QUOTED_VALUE})*(>)?|<$`, 'gi');

/**
 * Where in a text the tag begins whose end is not there yet; the length of the text when every tag is whole.
 * `document.write` may be given a tag in pieces, each of which looks harmless.
 */
export const unfinishedTag = (text: string): number =>
	[...text.matchAll(TAG)].find(([, end]) => !end)?.index ?? text.length;
