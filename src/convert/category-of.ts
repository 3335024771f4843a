/** Words of other tools for the category that nobody can refuse. */
const NECESSARY =
	/necess|essential|required|strict|security|mandatory|C0001|必須|notwendig|erforderlich|nécessaire|obligatoire/i;

/**
 * Words that negate such a word: `Non-necessary`, `nicht notwendig`, `必須ではない`. A false match only means that a service is
 * held.
 */
const NEGATED =
	/(^|[^\p{L}])(no[nt]?|nicht|niet|pas|não|nie|ikke|icke|inte|ei|nem|never|without|beyond|except|than|consent)([^\p{L}]|$)|(non|un|in)-?(necess|essent|requir|mandat|notwend|erforder|n[ée]cess|oblig)|optional|n['’]t|不|非|無|な[いし]|ません|以外|任意|同意/iu;

/** Words of other tools for our other categories. The first match counts. */
const WORDS: readonly (readonly [id: string, words: RegExp])[] = [
	[
		'marketing',
		/market|advert|\bads?\b|target|social|retarget|personali[sz]ed|C000[45]|広告|マーケティング|werbung|publicit/i,
	],
	['analytics', /analy|statist|measure|performance|metric|C0002|分析|統計|audience|tracking/i],
	['functional', /function|preference|comfort|video|map|chat|embed|support|styling|font|media|api|other|C0003|機能/i],
];

const optional = (word: string): string | undefined => WORDS.find(([, known]) => known.test(word))?.[0];

/** Does a word say that the category can be refused? */
const isRefusable = (word: string): boolean =>
	NEGATED.test(word) || ['marketing', 'analytics'].includes(`${optional(word)}`);

/**
 * Finds our category for that of another tool.
 * @param words the other tool's names for the category or purpose. One that can be refused outweighs one that cannot
 * @param titles the names of the service. They never make it necessary
 * @returns the id of our category; `undefined` if no word matches
 */
export function categoryOf(words: readonly string[], titles: readonly string[] = []): string | undefined {
	const mayBeNecessary = !words.some(isRefusable);
	const found = words.map((word) => (mayBeNecessary && NECESSARY.test(word) ? 'necessary' : optional(word)));
	return [...found, ...titles.map(optional)].find((id) => id !== undefined);
}
