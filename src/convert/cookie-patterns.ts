import { ignoresCase, namePattern } from './name-pattern.js';

/**
 * The patterns for a cookie of another tool.
 * @param given its name, or an expression for it
 * @param place whose cookie it is, for the note
 * @param lost gets a note where the patterns say less than the expression
 */
export function cookiePatterns(given: unknown, place: string, lost: string[]): string[] {
	const patterns = namePattern(given);
	if (!patterns) lost.push(`A cookie of ${place} is written in a way that no pattern can say.`);
	else if (ignoresCase(given))
		lost.push(
			`A cookie of ${place} is written in capitals or small letters alike; a pattern is not: ${patterns.join(', ')}.`,
		);
	return patterns ?? [];
}
