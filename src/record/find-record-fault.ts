import type { ConsentRecord } from './consent-record.js';

/** More categories and services than any site declares. */
const MAX_CHOICES = 2000;

type Check = (value: unknown) => boolean;

const like =
	(form: RegExp): Check =>
	(value) =>
		typeof value === 'string' && form.test(value);
const nullOr =
	(check: Check): Check =>
	(value) =>
		value === null || check(value);
const oneOf =
	<T extends string>(words: { readonly [word in T]: 1 }): Check =>
	(value) =>
		typeof value === 'string' && Object.hasOwn(words, value);
/** A text that an owner writes: on one line, without lone surrogates, at most `length` characters. */
const line = (length: number) => like(new RegExp(`^[^\\p{Cc}\\p{Cs}]{0,${length}}$`, 'u'));
const boolean: Check = (value) => typeof value === 'boolean';
const uuid = like(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
const hash = like(/^[\da-f]{64}$/);
const hashOrEmpty = like(/^([\da-f]{64})?$/);
const time: Check = (value) =>
	like(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)(value) && !Number.isNaN(Date.parse(`${value}`));
const choices: Check = (value) => {
	if (!(value instanceof Object) || Array.isArray(value)) return false;
	const all = Object.entries(value);
	return all.length <= MAX_CHOICES && all.every(([id, allowed]) => /^[a-z][\w-]{0,39}$/i.test(id) && boolean(allowed));
};

/** A check for every member. A member that is added to the type but not here does not compile. */
const CHECKS: { readonly [name in keyof ConsentRecord]: Check } = {
	schemaVersion: (value) => value === 1,
	recordId: uuid,
	consentId: like(/^\w{1,40}$/),
	previousId: nullOr(uuid),
	previousHash: nullOr(hash),
	eventTime: time,
	event: oneOf<ConsentRecord['event']>({
		ConsentGiven: 1,
		RenewedConsentGiven: 1,
		ConsentRefused: 1,
		ConsentWithdrawn: 1,
		ConsentExpired: 1,
	}),
	choices,
	source: oneOf<ConsentRecord['source']>({
		banner: 1,
		preferences: 1,
		placeholder: 1,
		withdrawal: 1,
		signal: 1,
		api: 1,
		form: 1,
		import: 1,
		policy: 1,
	}),
	trusted: boolean,
	regime: oneOf<ConsentRecord['regime']>({ 'opt-in': 1, 'opt-out': 1, notice: 1 }),
	regimeSource: oneOf<ConsentRecord['regimeSource']>({ config: 1, attribute: 1, meta: 1, header: 1, unknown: 1 }),
	region: nullOr(like(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/)),
	language: like(/^[a-z]{2,3}(-[\da-z]{1,8}){0,3}$/i),
	policyVersion: like(/^[\w.-]{0,40}$/),
	textHash: hashOrEmpty,
	configHash: hashOrEmpty,
	codeHash: like(/^[\w.-]{0,64}$/),
	layer: nullOr(oneOf<NonNullable<ConsentRecord['layer']>>({ banner: 1, preferences: 1 })),
	validUntil: time,
	controller: line(200),
	site: like(/^[\w.:[\]-]{1,255}$/),
	importedFrom: nullOr(like(/^[a-z\d-]{1,40}$/)),
};

/** Does a record have a member of this name? */
export const isRecordMember = (name: string): name is keyof ConsentRecord => Object.hasOwn(CHECKS, name);

/**
 * Finds the first fault of a value that should be a {@link ConsentRecord}: a missing member, an unknown member, or a member
 * with a value that no record has.
 * @param value parsed JSON, from an untrusted sender
 * @returns the name of the faulty member; `record` if the value is not an object; `undefined` if there is no fault
 */
export function findRecordFault(value: unknown): string | undefined {
	if (!(value instanceof Object) || Array.isArray(value)) return 'record';
	const names = Object.keys(CHECKS) as (keyof ConsentRecord)[];
	const unknown = Object.keys(value).find((name) => !isRecordMember(name));
	const record = value as { readonly [name: string]: unknown };
	return unknown ?? names.find((name) => !Object.hasOwn(record, name) || !CHECKS[name](record[name]));
}
