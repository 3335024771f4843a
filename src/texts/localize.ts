import type { Options } from '../config/options.js';
import { baseLanguage } from './language.js';

/** Words, all of them in one language. @internal */
export interface Localized<Words> {
	/** The language, as a BCP 47 tag. */
	readonly language: string;
	readonly words: Words;
}

/** The default words, replaced by those of the owner that have the same shape. */
function merge<Words>(defaults: Words, owned: unknown): Words {
	if (typeof defaults === 'string') return typeof owned === 'string' ? (owned as Words) : defaults;
	if (Array.isArray(defaults)) return Array.isArray(owned) ? (owned as Words) : defaults;
	return Object.fromEntries(
		Object.entries(Object(defaults)).map(([key, words]) => [key, merge(words, Object(owned)[key])]),
	) as Words;
}

/**
 * Gives each word in a language: the owner's if there is one, otherwise the default of the language, otherwise English.
 * @param english the English words, which have every key
 * @param words the default words of the language, if they are loaded
 */
export function localize<Words>(options: Options, language: string, english: Words, words: unknown): Localized<Words> {
	const texts = Object(options.texts);
	return { language, words: merge(merge(english, words), texts[language] ?? texts[baseLanguage(language)]) };
}
