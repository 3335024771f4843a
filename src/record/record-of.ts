import { REGION_CODE } from '../config/region-code.js';
import type { Config } from '../config/resolve.js';
import type { Stored } from '../decision/codec.js';
import type { Consent } from '../decision/consent.js';
import { BUILD } from '../lib/build.js';
import { DAY_MS } from '../lib/time.js';
import type { ConsentEvent, ConsentRecord } from './consent-record.js';
import { hashOf } from './hash-of.js';

/** A decision. @internal */
export interface Decided {
	readonly config: Config;
	/** As it was written into the consent cookie. */
	readonly stored: Stored;
	/** What was in force when the visitor decided, and what is now. */
	readonly before: Consent;
	readonly after: Consent;
}

/** What a record says beside the decision itself. */
interface Circumstances
	extends Pick<ConsentRecord, 'source' | 'trusted' | 'language' | 'textHash' | 'layer' | 'site' | 'importedFrom'> {
	/** The record of the same visitor before this one. */
	readonly previous?: { readonly recordId: string; readonly hash: string } | undefined;
}

/** Makes the record of a decision, in a page or on a server. */
export function recordOf(decided: Decided, { previous, ...circumstances }: Circumstances): ConsentRecord {
	const { config, stored, after } = decided;
	const { decidedAt, policyVersion, id } = stored.decision;
	// Where one rule is for every region, nobody has looked at it.
	const [region = null] = REGION_CODE.exec(config.rule.region || `${config.options.region}`) ?? [];
	return {
		schemaVersion: 1,
		recordId: randomUuid(),
		consentId: id,
		previousId: previous?.recordId ?? null,
		previousHash: previous?.hash ?? null,
		eventTime: decidedAt,
		event: eventOf(decided),
		choices: Object.fromEntries(Object.entries(after.choices).filter(([id]) => /^[a-z]/i.test(id))),
		regime: after.regime,
		regimeSource: after.regimeSource,
		region,
		policyVersion,
		// As JSON has it: what the configuration inherits is not part of it.
		configHash: hashOf(JSON.parse(JSON.stringify(config.options))),
		codeHash: BUILD,
		validUntil: new Date(Date.parse(decidedAt) + stored.days * DAY_MS).toISOString(),
		controller: oneLine(config.options.company?.name, circumstances.language),
		...circumstances,
	};
}

/** Is something allowed that is not required? */
const grants = ({ categories, services }: Config, { choices }: Consent): boolean =>
	[...categories].some(([id, required]) => !required && choices[id]) ||
	services.some(({ id, category }) => !categories.get(category) && choices[id]);

function eventOf({ config, stored, before, after }: Decided): ConsentEvent {
	// Taken back with nothing in its place, services may still run where the law does not ask: that is no consent.
	if (stored.decision.method === 'withdraw') return 'ConsentWithdrawn';
	const hadGranted = grants(config, before);
	if (grants(config, after)) return hadGranted ? 'RenewedConsentGiven' : 'ConsentGiven';
	return hadGranted ? 'ConsentWithdrawn' : 'ConsentRefused';
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
