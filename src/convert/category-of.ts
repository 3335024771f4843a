/** What others call our categories. The first that fits counts. */
const WORDS: readonly (readonly [id: string, words: RegExp])[] = [
	['necessary', /necess|essential|required|strict|security|mandatory|C0001|必須|notwendig|nécessaire|obligatoire/i],
	[
		'marketing',
		/market|advert|\bads?\b|target|social|retarget|personali[sz]ed|C000[45]|広告|マーケティング|werbung|publicit/i,
	],
	['analytics', /analy|statist|measure|performance|metric|C0002|分析|統計|audience|tracking/i],
	['functional', /function|preference|comfort|video|map|chat|embed|support|styling|font|media|api|other|C0003|機能/i],
];

/** Our category for another tool's, or its purpose or title; `undefined` for a word that says nothing. */
export const categoryOf = (words: readonly string[]): string | undefined => {
	for (const word of words) {
		const found = WORDS.find(([, known]) => known.test(word));
		if (found) return found[0];
	}
	return undefined;
};
