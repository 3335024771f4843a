import { ignoresCase, namePattern } from './name-pattern.js';

/**
 * Converts another tool's cookie name to patterns of ours.
 * @param given a name, or a regular expression for it
 * @param place the service or category of the cookie, for the note
 * @param lost gets a note if the patterns do not match the same names as the expression
 * @returns the patterns; empty if none can express it
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
