import { completeSubject } from './complete-subject.js';
import { iso27560 } from './iso-27560.js';
import { kantara } from './kantara.js';
import { receiptFacts } from './receipt-facts.js';
import { receiptPage } from './receipt-page.js';
import type { ReceiptSubject } from './receipt-subject.js';

/** @param mime its type, as a `data:` address has it */
const address = (mime: string, text: string) => `data:${mime},${encodeURIComponent(text)}`;
const json = (value: object) => address('application/json', JSON.stringify(value, null, '\t'));

/** The files that a visitor can keep of a decision, by their names: each as an address that needs no server. */
export function receiptFiles(given: ReceiptSubject): { readonly [name: string]: string } {
	const subject = completeSubject(given);
	const facts = receiptFacts(subject);
	return {
		'consent.html': address('text/html;charset=utf-8', receiptPage(subject, facts)),
		'consent.iso-27560.json': json(iso27560(facts)),
		'consent.kantara.json': json(kantara(facts)),
	};
}
