import type { FORM_FIELDS } from '../config/form-fields.js';
import type { ConsentRecord } from '../record/consent-record.js';
import { hashOf } from '../record/hash-of.js';
import type { Shown } from '../record/shown.js';

/** The field of a printed form that says which words its visitor read: for the record, as the page has it (REC-01). */
export const SHOWN_FIELD = 'shown' satisfies (typeof FORM_FIELDS)[number];

type ShownFacts = Pick<ConsentRecord, 'layer' | 'language' | 'textHash'>;

/** The value of the field: of which layer, in which language, and the hash of the words. */
export const shownValue = (shown: Shown): string => `${shown.layer} ${shown.language} ${hashOf(shown)}`;

/**
 * Reads the field. The server may have other words by now, so what was printed is what counts; a visitor who forges it
 * forges the own record alone.
 * @returns `undefined` for a form that the owner wrote, and for anything that we do not print
 */
export function readShown(form: URLSearchParams): ShownFacts | undefined {
	const [, layer, language = '', textHash = ''] =
		/^(banner|preferences) ([a-z]{2,3}(?:-[\da-z]{1,8}){0,3}) ([\da-f]{64})$/i.exec(form.get(SHOWN_FIELD) ?? '') ?? [];
	if (layer !== 'banner' && layer !== 'preferences') return undefined;
	return { layer, language, textHash: textHash.toLowerCase() };
}
