import { RECORD_PATH } from '../config/record-path.js';
import type { Ledger } from '../decision/ledger.js';
import type { ConsentRecord } from './consent-record.js';
import { hashOf } from './hash-of.js';
import { keptRecords, type LastRecord } from './kept-records.js';
import { type Made, makeRecord } from './make-record.js';
import { createOutbox } from './outbox.js';

/** Makes a record of each decision, and sends it. Fetched where `record.url` is configured. @internal */
export interface Recorder {
	/** Never throws, and waits for nothing: the decision stands already. */
	record(made: Made): void;
	/** Sends what waits. */
	flush(): void;
	/**
	 * The visitor forgot the decision: tells that it was withdrawn, and erases what would lead from the next record to it.
	 */
	forget(): void;
}

export function createRecorder(ledger: Pick<Ledger, 'config' | 'consent' | 'report'>): Recorder {
	const kept = keptRecords(ledger);
	const outbox = createOutbox(ledger, kept);

	/** The record before, as long as its decision would count. */
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
				// Nothing leads from the next decision to this one. What waits is erased once the server has it.
				kept.write({ last: undefined });
			}),
	};
}

/** A decision that is taken back without another in its place: from now on it does not count. */
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
