import { asRecord } from '../config/as-record.js';
import type { Answered, Stores } from './answered.js';

/**
 * CookieConsent v3 keeps the categories that were accepted, and for each category the services that were; a category or a
 * service that was refused is only missing. In a cookie, or in `localStorage` (vanilla-cookieconsent 3.1.0,
 * https://cookieconsent.orestbida.com/reference/api-reference.html#getcookie).
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
		// Some of its services, or all? That is not kept: the answer is about each of them, and no longer about the category.
		answers.delete(category);
		for (const service of accepted) if (typeof service === 'string') answers.set(service, true);
	}
	return {
		answers,
		at: Date.parse(`${lastConsentTimestamp ?? consentTimestamp}`),
		// A browser ends a cookie by itself; `localStorage` keeps it, and says when it has run out.
		until: expirationTime === undefined ? undefined : Number(expirationTime),
	};
}
