import { type Answered, answersIn, type Stores } from './answered.js';

/**
 * Klaro keeps `{"matomo":true,"youtube":false}`, by the names of services, in a cookie or in `localStorage`, once a visitor
 * has answered; no time (klaro 0.7.22, `consent-manager.js` and `stores.js`).
 */
export function answersOfKlaro({ cookie, item }: Stores, key: string): Answered | undefined {
	const text = cookie(key) ?? item(key);
	return text === undefined ? undefined : { answers: answersIn(JSON.parse(decodeURIComponent(text))) };
}
