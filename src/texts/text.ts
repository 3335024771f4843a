import { baseLanguage } from './language.js';

/**
 * The entry that a map from language to text has for one language: that of the exact tag, of its base language, of English,
 * or the first there is. A value that is no such map (a string, a list, an object with a name) is its own entry.
 */
export function entry(value: unknown, language: string): unknown {
	const map = Object(value);
	if (typeof value !== 'object' || Array.isArray(value) || map.name) return value;
	return map[language] ?? map[baseLanguage(language)] ?? map.en ?? Object.values(map)[0];
}

/** A text in a language; a value that is no text gives the empty string. */
export function text(value: unknown, language: string): string {
	const words = entry(value, language);
	return typeof words === 'string' ? words : '';
}

/** A list of texts in a language; its other values are left out. */
export const list = (value: unknown, language: string): string[] =>
	[entry(value, language)].flat().filter((words) => typeof words === 'string') as string[];
