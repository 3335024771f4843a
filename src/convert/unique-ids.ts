/** A word as an id: a letter, then letters, digits and hyphens. Empty if nothing of it is left. */
const latin = (word: string, length: number) =>
	word
		.normalize('NFKD')
		.replace(/[^\w]+/g, '-')
		.replace(/^[^a-z]*/i, '')
		.slice(0, length)
		.replace(/-+$/, '');

/**
 * Makes a function that gives each word of another tool an id. An id loses what is not Latin, so two words can come to
 * the same letters: the later one gets a number, as two words mean two things.
 * @param length the most characters of an id
 * @param ifEmpty the id of a word without a Latin letter
 */
export function uniqueIds(length: number, ifEmpty: string): (word: string) => string {
	const given = new Map<string, string>();
	const used = new Set<string>();
	return (word) => {
		const known = given.get(word);
		if (known !== undefined) return known;
		const base = latin(word, length) || ifEmpty;
		let id = base;
		for (let count = 2; used.has(id); count++) id = `${base.slice(0, length - `-${count}`.length)}-${count}`;
		used.add(id);
		given.set(word, id);
		return id;
	};
}
