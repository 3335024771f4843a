import { completeSubject } from './complete-subject.js';
import { iso27560 } from './iso-27560.js';
import { kantara } from './kantara.js';
import { receiptFacts } from './receipt-facts.js';
import { receiptPage } from './receipt-page.js';
import type { ReceiptSubject } from './receipt-subject.js';

/** A `data:` address with a text. @param mime the type, with a charset if it needs one */
const address = (mime: string, text: string) => `data:${mime},${encodeURIComponent(text)}`;
const json = (value: object) => address('application/json', JSON.stringify(value, null, '\t'));

/**
 * Makes the receipts that a visitor can download.
 * @param given the decision; days and record are added from this browser
 * @returns a `data:` address by file name, so that no server is needed
 */
export function receiptFiles(given: ReceiptSubject): { readonly [name: string]: string } {
	const subject = completeSubject(given);
	const facts = receiptFacts(subject);
	return {
		'consent.html': address('text/html;charset=utf-8', receiptPage(subject, facts)),
		'consent.iso-27560.json': json(iso27560(facts)),
		'consent.kantara.json': json(kantara(facts)),
	};
}
