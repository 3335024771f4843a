/**
 * The word that was probably meant: the closest of the known words, if it is close enough to ask about. The letter case
 * is ignored; the beginning of a word (`google` for `google-analytics`) is close as well.
 */
export function closestMatch(word: string, known: readonly string[]): string | undefined {
	const meant = word.toLowerCase();
	let least = 3;
	let best: string | undefined;
	for (const one of known) {
		const steps = distance(meant, one.toLowerCase());
		// Two edits turn any two-letter word into any other.
		if (steps >= least || (steps * 2 >= one.length && !(steps === 1 && word.length === 2))) continue;
		least = steps;
		best = one;
	}
	return best ?? known.find((one) => begins(one.toLowerCase(), meant) || begins(meant, one.toLowerCase()));
}

const begins = (whole: string, part: string) => part.length > 2 && whole.startsWith(part);

/**
 * Damerau-Levenshtein distance with adjacent transpositions (optimal string alignment): how many letters were left out,
 * added, changed or swapped with their neighbour. Words that differ in length by more than two count as far apart.
 */
function distance(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const swap = swapped ? at(before, j - 2) + 1 : change;
			row.push(Math.min(change, swap, at(last, j) + 1, at(row, j - 1) + 1));
		}
		before = last;
		last = row;
	}
	return at(last, b.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? 0;
