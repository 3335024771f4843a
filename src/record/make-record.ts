import type { ConsentRecord, RecordSource } from './consent-record.js';
import { hashOf } from './hash-of.js';
import type { LastRecord } from './kept-records.js';
import { type Decided, recordOf } from './record-of.js';
import type { Shown } from './shown.js';

/** A decision, and what is known of how it came about. @internal */
export interface Made extends Decided {
	/** The event of the page in which the decision was made. */
	readonly press?: Event | undefined;
	readonly shown?: Shown | undefined;
	/** The product whose decision was taken over. */
	readonly importedFrom?: string | undefined;
}

/**
 * Makes the record of a decision in a page. Nothing in it comes from the address of the page, nor tells of the browser
 * (REC-06).
 * @param previous the record of the same visitor before this one
 */
export function makeRecord(made: Made, previous: Pick<LastRecord, 'recordId' | 'hash'> | undefined): ConsentRecord {
	const { shown, press, importedFrom } = made;
	return recordOf(made, {
		previous,
		source: sourceOf(made),
		trusted: isPress(press) && press.isTrusted,
		language: shown?.language ?? spokenLanguage(),
		textHash: shown ? hashOf(shown) : '',
		layer: shown?.layer ?? null,
		site: location.host,
		importedFrom: importedFrom ?? null,
	});
}

/**
 * Was one of our controls pressed, or one with a mark of ours? Of a press in a shadow root nothing is known afterwards,
 * and only who listens on the document can have decided in it.
 */
function isPress(press: unknown): press is Event {
	// A page may have a variable of its own called `event`.
	if (!(press instanceof Event) || !/^(click|submit|close)$/.test(press.type)) return false;
	return !(press.target instanceof Element) || press.target.closest(CONTROLS) !== null;
}

const CONTROLS = '[data-consent-action],[data-sekisho],#sekisho';

function sourceOf({ stored, press, shown, importedFrom }: Made): RecordSource {
	if (importedFrom) return 'import';
	if (stored.decision.method === 'signal') return 'signal';
	if (!isPress(press)) return stored.decision.method === 'withdraw' ? 'withdrawal' : 'api';
	const { target } = press;
	const isPlaceholder =
		target instanceof Element && target.closest('[data-sekisho=placeholder],[data-consent-action=allow]') !== null;
	if (isPlaceholder) return 'placeholder';
	if (stored.decision.method === 'withdraw') return 'withdrawal';
	return shown?.layer ?? 'api';
}

/** The language of the page, else of the browser, where nothing was shown. */
function spokenLanguage(): string {
	const tags = [document.documentElement.lang, navigator.language];
	return tags.find((tag) => /^[a-z]{2,3}(-[\da-z]{1,8}){0,3}$/i.test(tag)) ?? 'und';
}
