import { RECORD_PATH } from '../config/record-path.js';
import type { Ledger } from '../decision/ledger.js';
import type { ConsentRecord } from './consent-record.js';
import type { KeptRecords } from './kept-records.js';

/** The most records that wait in one browser. Beyond that, the oldest is dropped. */
const MAX_WAITING = 50;

/** The status codes of a final refusal: the server would refuse the same record again. */
const REFUSALS = [400, 403, 409, 413, 415, 422];

/** After this time, in ms, a request counts as failed. */
const ANSWER_TIMEOUT_MS = 15_000;

/** The pause before the next attempt, in ms: it doubles from the first to the last of these. */
const FIRST_PAUSE_MS = 1000;
const LAST_PAUSE_MS = 300_000;

/** The records that the server has not confirmed, oldest first. They outlive the page. @internal */
export interface Outbox {
	add(record: ConsentRecord): void;
	/**
	 * Sends the waiting records, one after the other. After a failure it tries again later, until none waits. Never rejects.
	 */
	flush(): Promise<void>;
}

/** Creates the outbox. It posts to the `record.url` of the configuration that is in force. */
export function createOutbox(ledger: Pick<Ledger, 'config' | 'report'>, kept: KeptRecords): Outbox {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let pause = FIRST_PAUSE_MS;
	let isSending = false;

	/** The waiting records. We read them each time, because other pages of this visitor add to them and send them. */
	const waiting = () => kept.read().waiting;
	const remove = (sent: ConsentRecord) =>
		kept.write({ waiting: waiting().filter(({ recordId }) => recordId !== sent.recordId) });

	const sendAll = async () => {
		isSending = true;
		try {
			for (let [next] = waiting(); next; [next] = waiting()) {
				// Another configuration can have come into force, without `record`. Then the records wait until one has it again.
				if (!RECORD_PATH.test(`${ledger.config.options.record?.url}`)) return true;
				if (!(await post(next, ledger).catch(() => false))) return false;
				remove(next);
				pause = FIRST_PAUSE_MS;
			}
			return true;
		} finally {
			// At once: a record that is added before this promise is settled would wait for the next one.
			isSending = false;
		}
	};

	const flush = async () => {
		clearTimeout(timer);
		if (isSending) return;
		if (await sendAll()) return;
		// A random part spreads the visitors, so that they do not all come at once when the server is back.
		timer = setTimeout(flush, pause * (0.5 + Math.random()));
		pause = Math.min(pause * 2, LAST_PAUSE_MS);
	};
	addEventListener('online', flush);

	return {
		flush,
		add(record) {
			kept.write({ waiting: [...waiting(), record].slice(-MAX_WAITING) });
			flush();
		},
	};
}

/** Sends one record. @returns true if the server has stored it, or has refused it for good */
async function post(record: ConsentRecord, { config, report }: Pick<Ledger, 'config' | 'report'>): Promise<boolean> {
	const { ok, status } = await fetch(`${config.options.record?.url}`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(record),
		// The request survives the page, and a redirect to another origin fails.
		keepalive: true,
		mode: 'same-origin',
		// The server learns neither which page it was, nor whose cookies (REC-06).
		referrerPolicy: 'origin',
		credentials: 'omit',
		signal: AbortSignal.timeout?.(ANSWER_TIMEOUT_MS) ?? null,
	});
	if (REFUSALS.includes(status)) report('record-refused', status);
	return ok || REFUSALS.includes(status);
}
