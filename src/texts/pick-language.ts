import type { Options } from '../config/options.js';
import { baseLanguage } from './language.js';

/**
 * The language that a visitor is spoken to in, as a BCP 47 tag: the first one with words among the one in the
 * configuration, or those of page and browser; else English (EU-25).
 * @param hasWords are there default words in this language?
 */
export function pickLanguage({ language = 'auto', texts }: Options, hasWords: (language: string) => boolean): string {
	const wanted = language === 'auto' ? [document.documentElement.lang, ...navigator.languages] : [`${language}`];
	return wanted.flatMap((tag) => [tag, baseLanguage(tag)]).find((tag) => Object(texts)[tag] || hasWords(tag)) ?? 'en';
}
