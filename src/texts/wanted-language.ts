import type { Options } from '../config/options.js';

/** The language for the visitor, as a BCP 47 tag: the configured one, else the page's, else the browser's. */
export function wantedLanguage({ language = 'auto' }: Options): string {
	return language === 'auto' ? document.documentElement.lang || navigator.language : `${language}`;
}
