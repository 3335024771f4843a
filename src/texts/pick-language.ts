import type { Options } from '../config/options.js';
import { baseLanguage } from './language.js';

/**
 * Picks the language for a visitor, as a BCP 47 tag: the configured language, or, with `auto`, the first language of
 * page and browser that has words. English if there are no words (EU-25).
 * @param hasWords are there default words in this language?
 */
export function pickLanguage({ language = 'auto', texts }: Options, hasWords: (language: string) => boolean): string {
	const wanted = language === 'auto' ? [document.documentElement.lang, ...navigator.languages] : [`${language}`];
	return wanted.flatMap((tag) => [tag, baseLanguage(tag)]).find((tag) => Object(texts)[tag] || hasWords(tag)) ?? 'en';
}
