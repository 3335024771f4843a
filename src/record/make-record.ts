import { REGION_CODE } from '../config/region-code.js';
import type { Config } from '../config/resolve.js';
import type { Stored } from '../decision/codec.js';
import type { Consent } from '../decision/consent.js';
import { BUILD } from '../lib/build.js';
import { DAY_MS } from '../lib/time.js';
import type { ConsentEvent, ConsentRecord, RecordSource } from './consent-record.js';
import { hashOf } from './hash-of.js';
import type { LastRecord } from './kept-records.js';
import type { Shown } from './shown.js';

/** A decision, and what is known of how it came about. @internal */
export interface Made {
	readonly config: Config;
	/** As it was written into the consent cookie. */
	readonly stored: Stored;
	/** What was in force when the visitor decided, and what is now. */
	readonly before: Consent;
	readonly after: Consent;
	/** The event of the page in which the decision was made. */
	readonly press?: Event | undefined;
	readonly shown?: Shown | undefined;
	/** The product whose decision was taken over. */
	readonly importedFrom?: string | undefined;
}

/**
 * Makes the record of a decision. Nothing in it comes from the address of the page, nor tells of the browser (REC-06).
 * @param previous the record of the same visitor before this one
 */
export function makeRecord(made: Made, previous: Pick<LastRecord, 'recordId' | 'hash'> | undefined): ConsentRecord {
	const { config, stored, after, shown, press } = made;
	const { decidedAt, policyVersion, id } = stored.decision;
	const { company } = config.options;
	// Where one rule is for every region, nobody has looked at it.
	const [region = null] = REGION_CODE.exec(config.rule.region || `${config.options.region}`) ?? [];
	const language = shown?.language ?? spokenLanguage();
	return {
		schemaVersion: 1,
		recordId: randomUuid(),
		consentId: id,
		previousId: previous?.recordId ?? null,
		previousHash: previous?.hash ?? null,
		eventTime: decidedAt,
		event: eventOf(made),
		choices: Object.fromEntries(Object.entries(after.choices).filter(([id]) => /^[a-z]/i.test(id))),
		source: sourceOf(made),
		trusted: press !== undefined && isPress(press) && press.isTrusted,
		regime: after.regime,
		regimeSource: after.regimeSource,
		region,
		language,
		policyVersion,
		textHash: shown ? hashOf(shown) : '',
		// As JSON has it: what the configuration inherits is not part of it.
		configHash: hashOf(JSON.parse(JSON.stringify(config.options))),
		codeHash: BUILD,
		layer: shown?.layer ?? null,
		validUntil: new Date(Date.parse(decidedAt) + stored.days * DAY_MS).toISOString(),
		controller: oneLine(company?.name, language),
		site: location.host,
		importedFrom: made.importedFrom ?? null,
	};
}

/** Is something allowed that is not required? */
const grants = ({ categories, services }: Config, { choices }: Consent): boolean =>
	[...categories].some(([id, required]) => !required && choices[id]) ||
	services.some(({ id, category }) => !categories.get(category) && choices[id]);

function eventOf({ config, stored, before, after }: Made): ConsentEvent {
	const hadGranted = grants(config, before);
	if (grants(config, after)) return hadGranted ? 'RenewedConsentGiven' : 'ConsentGiven';
	return hadGranted || stored.decision.method === 'withdraw' ? 'ConsentWithdrawn' : 'ConsentRefused';
}

/**
 * Was one of our controls pressed, or one with a mark of ours? Of a press in a shadow root nothing is known afterwards,
 * and only who listens on the document can have decided in it.
 */
function isPress({ type, target }: Event): boolean {
	if (!/^(click|submit|close)$/.test(type)) return false;
	return !(target instanceof Element) || target.closest(CONTROLS) !== null;
}

const CONTROLS = '[data-consent-action],[data-sekisho],#sekisho';

function sourceOf({ stored, press, shown, importedFrom }: Made): RecordSource {
	if (importedFrom) return 'import';
	if (stored.decision.method === 'signal') return 'signal';
	if (!press || !isPress(press)) return stored.decision.method === 'withdraw' ? 'withdrawal' : 'api';
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

/** A text in a language, else in the first one that it has: on one line, not too long. */
function oneLine(text: unknown, language: string): string {
	const byLanguage = Object(text);
	const chosen =
		typeof text === 'string'
			? text
			: (byLanguage[language] ?? byLanguage[language.replace(/-.*/, '')] ?? Object.values(byLanguage)[0] ?? '');
	return [...`${chosen}`.replace(/[\p{Cc}\p{Cs}]/gu, ' ')].slice(0, 200).join('');
}

/** A random UUID, version 4 (RFC 9562): `crypto.randomUUID` is not there in `http:`. */
function randomUuid(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	const variant = '89ab'[(bytes[8] ?? 0) & 3];
	return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, `$1-$2-4$3-${variant}$4-$5`);
}
