import type { Options } from './options.js';

/** The language to speak: the owner's, the page's, the browser's, in this order; a BCP 47 tag. */
export function language({ language = 'auto' }: Options): string {
	return language === 'auto' ? document.documentElement.lang || navigator.language : `${language}`;
}
