import { decode } from '../decision/codec.js';
import { cookieValues } from '../lib/cookie-values.js';
import { readCookies } from '../lib/natives.js';
import { keptRecords } from '../record/kept-records.js';
import type { ReceiptSubject } from './receipt-subject.js';

/** Adds two facts from this browser's stores: for how many days the decision counts, and the record that was made of it. */
export function completeSubject(subject: ReceiptSubject): ReceiptSubject {
	const { config, consent } = subject;
	const stored = cookieValues(readCookies(), config.cookie.names)
		.map(decode)
		.find((one) => one?.decision.id === consent.id);
	const { last } = keptRecords({ config }).read();
	return { ...subject, days: stored?.days, record: last?.consentId === consent.id ? last : undefined };
}
