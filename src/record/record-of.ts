import { REGION_CODE } from '../config/region-code.js';
import type { Config } from '../config/resolve.js';
import type { Stored } from '../decision/codec.js';
import type { Consent } from '../decision/consent.js';
import { BUILD } from '../lib/build.js';
import { DAY_MS } from '../lib/time.js';
import type { ConsentEvent, ConsentRecord } from './consent-record.js';
import { hashOf } from './hash-of.js';

/** A decision, with the consent before and after it. @internal */
export interface Decided {
	readonly config: Config;
	/** The decision, as it was written into the consent cookie. */
	readonly stored: Stored;
	/** The consent in force when the visitor decided, and the consent after the decision. */
	readonly before: Consent;
	readonly after: Consent;
}

/** What a record says besides the decision. */
interface Circumstances
	extends Pick<ConsentRecord, 'source' | 'trusted' | 'language' | 'textHash' | 'layer' | 'site' | 'importedFrom'> {
	/** The visitor's previous record. */
	readonly previous?: { readonly recordId: string; readonly hash: string } | undefined;
}

/** Makes the record of a decision, in a page or on a server. */
export function recordOf(decided: Decided, { previous, ...circumstances }: Circumstances): ConsentRecord {
	const { config, stored, after } = decided;
	const { decidedAt, policyVersion, id } = stored.decision;
	// If one rule is configured for every region, `rule.region` is empty, and the configured region counts.
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
		// The round trip through JSON drops inherited members and functions, so that page and server get the same hash.
		configHash: hashOf(JSON.parse(JSON.stringify(config.options))),
		codeHash: BUILD,
		validUntil: new Date(Date.parse(decidedAt) + stored.days * DAY_MS).toISOString(),
		controller: oneLine(config.options.company?.name, circumstances.language),
		...circumstances,
	};
}

/** Does a consent allow a category or a service that is not required? */
const grants = ({ categories, services }: Config, { choices }: Consent): boolean =>
	[...categories].some(([id, required]) => !required && choices[id]) ||
	services.some(({ id, category }) => !categories.get(category) && choices[id]);

function eventOf({ config, stored, before, after }: Decided): ConsentEvent {
	// After a withdrawal, services may run again by an opt-out rule. That is not consent, so `grants` must not decide.
	if (stored.decision.method === 'withdraw') return 'ConsentWithdrawn';
	const hadGranted = grants(config, before);
	if (grants(config, after)) return hadGranted ? 'RenewedConsentGiven' : 'ConsentGiven';
	return hadGranted ? 'ConsentWithdrawn' : 'ConsentRefused';
}

/** A text of the owner in a language, else in its base language, else in the first it has: on one line, cut to 200 characters. */
function oneLine(text: unknown, language: string): string {
	const byLanguage = Object(text);
	const chosen =
		typeof text === 'string'
			? text
			: (byLanguage[language] ?? byLanguage[language.replace(/-.*/, '')] ?? Object.values(byLanguage)[0] ?? '');
	return [...`${chosen}`.replace(/[\p{Cc}\p{Cs}]/gu, ' ')].slice(0, 200).join('');
}

/** A random UUID, version 4 (RFC 9562). A page on `http:` has no `crypto.randomUUID`. */
function randomUuid(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	const variant = '89ab'[(bytes[8] ?? 0) & 3];
	return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, `$1-$2-4$3-${variant}$4-$5`);
}
