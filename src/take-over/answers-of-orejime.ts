import { type Answered, answersIn, type Stores } from './answered.js';

/**
 * Reads the answers that Orejime stored. It keeps `{"analytics":true,"youtube":false}`, by the ids of purposes, in a cookie.
 * It stores no time (orejime 3.2.1, https://orejime.boscop.fr).
 * @param stores the cookies
 * @param key the name of the cookie, by default `eu-consent`
 * @returns the answers by Orejime's purposes; `undefined` if there are none
 * @throws if the cookie is not JSON
 */
export function answersOfOrejime({ cookie }: Stores, key: string): Answered | undefined {
	const text = cookie(key);
	return text === undefined ? undefined : { answers: answersIn(JSON.parse(text)) };
}
