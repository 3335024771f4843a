import type { Options } from '../config/options.js';
import { baseLanguage } from './language.js';

/** Words, all of them in one language. @internal */
export interface Localized<Words> {
	/** The language, as a BCP 47 tag. */
	readonly language: string;
	readonly words: Words;
}

/** The owner's words where they have the shape of the default ones, the default ones elsewhere. */
function merge<Words>(defaults: Words, owned: unknown): Words {
	if (typeof defaults === 'string') return typeof owned === 'string' ? (owned as Words) : defaults;
	if (Array.isArray(defaults)) return Array.isArray(owned) ? (owned as Words) : defaults;
	return Object.fromEntries(
		Object.entries(Object(defaults)).map(([key, words]) => [key, merge(words, Object(owned)[key])]),
	) as Words;
}

/**
 * Words in a language: the owner's, else the default ones of the language, else the English ones, word by word.
 * @param english the English words: they say which words there are
 * @param words the default words of the language, where they are known
 */
export function localize<Words>(options: Options, language: string, english: Words, words: unknown): Localized<Words> {
	const texts = Object(options.texts);
	return { language, words: merge(merge(english, words), texts[language] ?? texts[baseLanguage(language)]) };
}
