import { type Answered, answersIn, type Stores } from './answered.js';

/**
 * Reads the answers that Klaro stored. After the visitor has answered, it keeps `{"matomo":true,"youtube":false}`, by the
 * names of services, in a cookie or in `localStorage`. It stores no time (klaro 0.7.22, `consent-manager.js`, `stores.js`).
 * @param stores the cookies and `localStorage`
 * @param key the name of the cookie or of the key, by default `klaro`
 * @returns the answers by Klaro's services; `undefined` if there are none
 * @throws if the value is not JSON
 */
export function answersOfKlaro({ cookie, item }: Stores, key: string): Answered | undefined {
	const text = cookie(key) ?? item(key);
	return text === undefined ? undefined : { answers: answersIn(JSON.parse(decodeURIComponent(text))) };
}
