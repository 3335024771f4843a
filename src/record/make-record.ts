import type { ConsentRecord, RecordSource } from './consent-record.js';
import { hashOf } from './hash-of.js';
import type { LastRecord } from './kept-records.js';
import { type Decided, recordOf } from './record-of.js';
import type { Shown } from './shown.js';

/** A decision, and the circumstances that are known of it. @internal */
export interface Made extends Decided {
	/** The event that the browser was dispatching when the decision was made. */
	readonly press?: Event | undefined;
	/** The layer that was open. */
	readonly shown?: Shown | undefined;
	/** The tool whose decision was taken over. */
	readonly importedFrom?: string | undefined;
}

/**
 * Makes the record of a decision that was made in a page. It contains nothing of the page's address but the host, and
 * nothing about the browser (REC-06).
 * @param previous the visitor's previous record, if there is one
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
 * Did the visitor press one of our controls, or a control of the page with `data-consent-action`? In any other press, the
 * page itself called our API. A press inside a shadow root counts: it has no target after its dispatch
 * (https://dom.spec.whatwg.org/#concept-event-dispatch, clearTargets), and `window.event` is only set for listeners outside the
 * shadow tree, such as ours on the document.
 */
function isPress(press: unknown): press is Event {
	// The event comes from `window.event`, and a page may have a variable of its own with that name.
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

/** The language for a decision without a layer: that of the page, else that of the browser, else `und` (BCP 47). */
function spokenLanguage(): string {
	const tags = [document.documentElement.lang, navigator.language];
	return tags.find((tag) => /^[a-z]{2,3}(-[\da-z]{1,8}){0,3}$/i.test(tag)) ?? 'und';
}
