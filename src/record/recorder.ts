import { RECORD_PATH } from '../config/record-path.js';
import type { Ledger } from '../decision/ledger.js';
import type { ConsentRecord } from './consent-record.js';
import { hashOf } from './hash-of.js';
import { keptRecords, type LastRecord } from './kept-records.js';
import { type Made, makeRecord } from './make-record.js';
import { createOutbox } from './outbox.js';

/** Makes a record of each decision, and sends it. It is fetched if `record.url` is configured. @internal */
export interface Recorder {
	/** Records a decision that is already in force. Never throws, and does not wait for the server. */
	record(made: Made): void;
	/** Sends the records that wait. */
	flush(): void;
	/**
	 * Records that the decision was withdrawn without a new one, and forgets the last record, so that the next one is not
	 * linked to it.
	 */
	forget(): void;
}

export function createRecorder(ledger: Pick<Ledger, 'config' | 'consent' | 'report'>): Recorder {
	const kept = keptRecords(ledger);
	const outbox = createOutbox(ledger, kept);

	/** The visitor's previous record, unless the time for which its decision counted is over. */
	const previous = (): LastRecord | undefined => {
		const { last } = kept.read();
		return last && Date.parse(last.validUntil) > Date.now() ? last : undefined;
	};
	const make = (made: Made): ConsentRecord => {
		const record = makeRecord(made, previous());
		const { recordId, consentId, validUntil } = record;
		kept.write({ last: { recordId, consentId, validUntil, hash: hashOf(record) } });
		return record;
	};
	const attempt = (run: () => void) => {
		try {
			if (RECORD_PATH.test(`${ledger.config.options.record?.url}`)) run();
		} catch (error) {
			ledger.report('failed', error);
		}
	};

	return {
		flush: () => attempt(outbox.flush),
		record: (made) => attempt(() => outbox.add(make(made))),
		forget: () =>
			attempt(() => {
				const last = previous();
				const { config, consent } = ledger;
				if (last) outbox.add(make({ config, before: consent, after: consent, stored: withdrawalOf(last, ledger) }));
				// The next record has no previous one. The outbox still has the withdrawal until the server confirms it.
				kept.write({ last: undefined });
			}),
	};
}

/** The stored form of a withdrawal without a new decision. It counts for 0 days. */
const withdrawalOf = (
	{ consentId }: LastRecord,
	{ config, consent }: Pick<Ledger, 'config' | 'consent'>,
): Made['stored'] => ({
	decision: {
		decidedAt: new Date().toISOString(),
		policyVersion: config.version,
		method: 'withdraw',
		id: consentId,
	},
	regime: config.rule.regime,
	source: config.rule.source,
	signal: config.rule.signal,
	days: 0,
	servicesFingerprint: '',
	choices: new Map(Object.entries(consent.choices)),
});
