import type { Options } from '../config/options.js';
import { base } from './language.js';

/** A language and its words. */
export interface Speech<Words> {
	/** The language tag that the words are in. */
	readonly tag: string;
	readonly words: Words;
}

/**
 * What a map has for a language: exact tag, base, English, or whatever there is. What is no map from language (a string,
 * a list, a thing with a name) is its own entry.
 */
export function entry(value: unknown, tag: string): unknown {
	const map = Object(value);
	if (typeof value !== 'object' || Array.isArray(value) || map.name) return value;
	return map[tag] ?? map[base(tag)] ?? map.en ?? Object.values(map)[0];
}

/** A text in a language; what is no text is the empty one. */
export function text(value: unknown, tag: string): string {
	const found = entry(value, tag);
	return typeof found === 'string' ? found : '';
}

/** A list of texts in a language; what is none is left out. */
export const list = (value: unknown, tag: string): string[] =>
	[entry(value, tag)].flat().filter((one) => typeof one === 'string') as string[];

/** The owner's words where they are words, ours elsewhere. */
function merge<Words>(ours: Words, own: unknown): Words {
	if (typeof ours === 'string') return typeof own === 'string' ? (own as Words) : ours;
	if (Array.isArray(ours)) return Array.isArray(own) ? (own as Words) : ours;
	return Object.fromEntries(
		Object.entries(Object(ours)).map(([key, word]) => [key, merge(word, Object(own)[key])]),
	) as Words;
}

/** Words in a language: the owner's, else these, else the English ones, each where they are words. */
export function speech<Words>(options: Options, tag: string, english: Words, words: unknown): Speech<Words> {
	const texts = Object(options.texts);
	return { tag, words: merge(merge(english, words), texts[tag] ?? texts[base(tag)]) };
}
