import type { Options } from '../config/options.js';

/** The language to speak, as a BCP 47 tag: the one in the configuration, else that of the page, else the browser's. */
export function wantedLanguage({ language = 'auto' }: Options): string {
	return language === 'auto' ? document.documentElement.lang || navigator.language : `${language}`;
}
