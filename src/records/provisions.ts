import type { Options, Service } from '../config/options.js';
import { facts, serviceName } from '../disclosure/facts.js';
import type { ConsentRecord } from '../record/consent-record.js';
import { hashOf } from '../record/hash-of.js';
import { bundled } from '../texts/disclosure-texts.js';
import { baseLanguage } from '../texts/language.js';
import { localize } from '../texts/localize.js';
import { text } from '../texts/text.js';

/** What a visitor has allowed to be provided to one recipient, for some time (APPI Art. 29, JP-23). */
export interface Provision {
	/** The id of the service. */
	readonly service: string;
	/** Its name, who receives the data and in which country, what is sent, and for which purposes: as the visitor read it. */
	readonly name: string;
	readonly recipient: string;
	readonly information: string;
	readonly purpose: string;
	readonly recipientPurpose: string;
	/** From the decision that allowed it until the one that ended it, or until it no longer counts. ISO 8601 in UTC. */
	readonly from: string;
	readonly until: string;
	/** The record of the decision that allowed it. */
	readonly recordId: string;
}

/**
 * The log of what was provided to third parties, read from one visitor's records. Nobody writes down each request; this is
 * the time in which they were allowed.
 * @param records of one visitor, in their order
 * @param configs every configuration that the pages have had; without its own, a record's services are only ids
 */
export function provisionsOf(records: readonly ConsentRecord[], configs: readonly Options[]): Provision[] {
	const byHash = new Map(configs.map((options) => [hashOf(JSON.parse(JSON.stringify(options))), options]));
	const inOrder = [...records].sort((one, other) => Date.parse(one.eventTime) - Date.parse(other.eventTime));
	const log: Provision[] = [];
	for (const [at, record] of inOrder.entries()) {
		const next = inOrder[at + 1]?.eventTime ?? record.validUntil;
		const [until = next] = [next, record.validUntil].sort();
		// What was withdrawn counts for no time, whatever the rule of the region lets run.
		if (until <= record.eventTime) continue;
		for (const one of providedBy(record, byHash.get(record.configHash))) {
			const before = log.findLastIndex((earlier) => earlier.service === one.service);
			const earlier = log[before];
			// Allowed again before it ended, and to the same recipient, it is one provision.
			const goesOn = earlier?.until === record.eventTime && earlier.recipient === one.recipient;
			if (earlier && goesOn) log[before] = { ...earlier, until };
			else log.push({ ...one, from: record.eventTime, until, recordId: record.recordId });
		}
	}
	return log;
}

type Provided = Omit<Provision, 'from' | 'until' | 'recordId'>;

/** What a decision allows: the services that give something to somebody else than the company. */
function providedBy({ choices, language }: ConsentRecord, options: Options | undefined): Provided[] {
	const unknown = { information: '', purpose: '', recipientPurpose: '' };
	if (!options)
		return Object.entries(choices).flatMap(([id, allowed]) =>
			allowed ? [{ service: id, name: id, recipient: '', ...unknown }] : [],
		);
	const base = baseLanguage(language) as keyof typeof bundled;
	const texts = localize(options, language, bundled.en, bundled[base]);
	const company = text(options.company?.name, language);
	return (options.services ?? []).flatMap((service: Service): Provided[] => {
		const told = new Map(facts(service, texts).map(([key, lines]) => [key, lines.map(([words]) => words).join('; ')]));
		const recipient = told.get('provider') ?? '';
		const isOwn = text(Object(service.provider).name, language) === company;
		if (!choices[service.id] || !recipient || isOwn) return [];
		const fact = (key: 'purpose' | 'recipientPurpose') => told.get(key) ?? '';
		return [
			{
				service: service.id,
				name: serviceName(service, texts),
				recipient,
				information: told.get('transmits') ?? '',
				purpose: fact('purpose'),
				recipientPurpose: fact('recipientPurpose'),
			},
		];
	});
}
