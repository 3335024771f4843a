/**
 * The language for which there may be words: `de` for `de-AT`, `zh-Hant` for `zh-TW`.
 * @param tag a BCP 47 tag, or one with `_`, as content management systems write it
 */
export const baseLanguage = (tag: string): string =>
	/^zh/i.test(tag) ? (/hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans') : tag.replace(/[-_].*/, '').toLowerCase();

/** The writing direction of a language. */
export const direction = (language: string): 'rtl' | 'ltr' => (/^(ar|he)/.test(language) ? 'rtl' : 'ltr');
