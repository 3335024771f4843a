import { baseLanguage } from './language.js';

/**
 * Looks up a language in a map from language to text: the exact tag, its base language, English, or else the first
 * entry. A value that is no such map (a string, a list, an object with a name) is returned unchanged.
 */
export function entry(value: unknown, language: string): unknown {
	const map = Object(value);
	if (typeof value !== 'object' || Array.isArray(value) || map.name) return value;
	return map[language] ?? map[baseLanguage(language)] ?? map.en ?? Object.values(map)[0];
}

/** A text in a language; the empty string if there is no text. */
export function text(value: unknown, language: string): string {
	const words = entry(value, language);
	return typeof words === 'string' ? words : '';
}

/** A list of texts in a language, without values that are no text. */
export const list = (value: unknown, language: string): string[] =>
	[entry(value, language)].flat().filter((words) => typeof words === 'string') as string[];
