import type { FORM_FIELDS } from '../config/form-fields.js';
import type { ConsentRecord } from '../record/consent-record.js';
import { hashOf } from '../record/hash-of.js';
import type { Shown } from '../record/shown.js';

/** The hidden field of a printed form that says which words the visitor read. It is for the record (REC-01). */
export const SHOWN_FIELD = 'shown' satisfies (typeof FORM_FIELDS)[number];

type ShownFacts = Pick<ConsentRecord, 'layer' | 'language' | 'textHash'>;

/** The value of the field: the layer, its language, and the hash of its words, separated by spaces. */
export const shownValue = (shown: Shown): string => `${shown.layer} ${shown.language} ${hashOf(shown)}`;

/**
 * Reads the field. We trust the posted hash, because the server's words may have changed since the form was printed. A
 * visitor who forges it falsifies only their own record.
 * @returns `undefined` for a form that the owner wrote without this field, and for a malformed value
 */
export function readShown(form: URLSearchParams): ShownFacts | undefined {
	const [, layer, language = '', textHash = ''] =
		/^(banner|preferences) ([a-z]{2,3}(?:-[\da-z]{1,8}){0,3}) ([\da-f]{64})$/i.exec(form.get(SHOWN_FIELD) ?? '') ?? [];
	if (layer !== 'banner' && layer !== 'preferences') return undefined;
	return { layer, language, textHash: textHash.toLowerCase() };
}
