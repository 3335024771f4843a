/** The language of a tag that words may be in: `de` of `de-AT`, `zh-Hant` of `zh-TW`. */
export const baseLanguage = (tag: string): string =>
	/^zh/i.test(tag) ? (/hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans') : tag.replace(/-.*/, '').toLowerCase();

/** The writing direction of a language. */
export const direction = (language: string): 'rtl' | 'ltr' => (/^(ar|he)/.test(language) ? 'rtl' : 'ltr');
