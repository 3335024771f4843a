import type { Options, Service } from '../config/options.js';
import { facts, serviceName } from '../disclosure/facts.js';
import type { ConsentRecord } from '../record/consent-record.js';
import { hashOf } from '../record/hash-of.js';
import { bundled } from '../texts/disclosure-texts.js';
import { baseLanguage } from '../texts/language.js';
import { localize } from '../texts/localize.js';
import { text } from '../texts/text.js';

/** One service, and the time in which a visitor allowed it to send data to its recipient (APPI Art. 29, JP-23). */
export interface Provision {
	/** The id of the service. */
	readonly service: string;
	/**
	 * The service's name, the recipient with its country, the information sent, our purpose and the recipient's: the words
	 * that the visitor read. All but `name` are empty if `configs` lacks the configuration, and `name` is the id.
	 */
	readonly name: string;
	readonly recipient: string;
	readonly information: string;
	readonly purpose: string;
	readonly recipientPurpose: string;
	/** The time of the decision that allowed it, and of the one that ended it or of its expiry. ISO 8601 in UTC. */
	readonly from: string;
	readonly until: string;
	/** The `recordId` of the decision that allowed it. */
	readonly recordId: string;
}

/**
 * Lists the provisions of data to third parties that one visitor allowed, from the visitor's records. It lists the times in
 * which a service was allowed to run; single requests are recorded nowhere.
 * @param records the records of one visitor, in any order
 * @param configs every configuration that the pages have had; a record names its own by `configHash`. Without it, the list
 * has every id that the record allows, without words
 */
export function provisionsOf(records: readonly ConsentRecord[], configs: readonly Options[]): Provision[] {
	const byHash = new Map(configs.map((options) => [hashOf(JSON.parse(JSON.stringify(options))), options]));
	const inOrder = [...records].sort((one, other) => Date.parse(one.eventTime) - Date.parse(other.eventTime));
	const log: Provision[] = [];
	for (const [at, record] of inOrder.entries()) {
		const next = inOrder[at + 1]?.eventTime ?? record.validUntil;
		const [until = next] = [next, record.validUntil].sort();
		// A withdrawal is valid until its own time. Services may run after it by the region's rule, but nobody allowed them.
		if (until <= record.eventTime) continue;
		for (const one of providedBy(record, byHash.get(record.configHash))) {
			const before = log.findLastIndex((earlier) => earlier.service === one.service);
			const earlier = log[before];
			// A service that is allowed again before its time ended, with the same recipient, stays one provision.
			const goesOn = earlier?.until === record.eventTime && earlier.recipient === one.recipient;
			if (earlier && goesOn) log[before] = { ...earlier, until };
			else log.push({ ...one, from: record.eventTime, until, recordId: record.recordId });
		}
	}
	return log;
}

type Provided = Omit<Provision, 'from' | 'until' | 'recordId'>;

/** The services that a decision allows and that send data to somebody other than the company. */
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
