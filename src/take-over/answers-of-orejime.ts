import { type Answered, answersIn, type Stores } from './answered.js';

/**
 * Orejime keeps `{"analytics":true,"youtube":false}`, by the ids of purposes, in the cookie `eu-consent`; no time
 * (orejime 3.2.1, https://orejime.boscop.fr).
 */
export function answersOfOrejime({ cookie }: Stores, key: string): Answered | undefined {
	const text = cookie(key);
	return text === undefined ? undefined : { answers: answersIn(JSON.parse(text)) };
}
