/** The language of a tag that words may be in: `de` of `de-AT`, `zh-Hant` of `zh-TW`. */
export const base = (tag: string): string =>
	/^zh/i.test(tag) ? (/hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans') : tag.replace(/-.*/, '').toLowerCase();

/** Languages that are written from right to left. */
export const direction = (tag: string): 'rtl' | 'ltr' => (/^(ar|he)/.test(tag) ? 'rtl' : 'ltr');
