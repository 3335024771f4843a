import { asRecord } from '../config/as-record.js';
import type { Answered, Stores } from './answered.js';

/**
 * Reads the answers that CookieConsent v3 stored, in a cookie or in `localStorage`. It keeps the accepted categories, and for
 * each category the accepted services. A refused category or service is missing (vanilla-cookieconsent 3.1.0,
 * https://cookieconsent.orestbida.com/reference/api-reference.html#getcookie).
 * @param stores the cookies and `localStorage`
 * @param key the name of the cookie or of the key, by default `cc_cookie`
 * @returns the answers by its categories and services, with their time and expiry; `undefined` if there are none
 * @throws if the value is not JSON
 */
export function answersOfVanillaCookieconsent({ cookie, item }: Stores, key: string): Answered | undefined {
	const text = cookie(key) ?? item(key);
	if (text === undefined) return;
	const { categories, services, lastConsentTimestamp, consentTimestamp, expirationTime } = asRecord(JSON.parse(text));
	if (!Array.isArray(categories)) return;
	const byCategory = Object.entries(asRecord(services));
	const answers = new Map<string, boolean>();
	for (const [category] of byCategory) answers.set(category, false);
	for (const category of categories) if (typeof category === 'string') answers.set(category, true);
	for (const [category, accepted] of byCategory) {
		if (!Array.isArray(accepted) || accepted.length === 0) continue;
		// It does not store whether these are all services of the category. So the answer counts for each of them, and not for
		// the category.
		answers.delete(category);
		for (const service of accepted) if (typeof service === 'string') answers.set(service, true);
	}
	return {
		answers,
		at: Date.parse(`${lastConsentTimestamp ?? consentTimestamp}`),
		// The browser removes an expired cookie. `localStorage` keeps an expired entry, so we have to compare the time.
		until: expirationTime === undefined ? undefined : Number(expirationTime),
	};
}
