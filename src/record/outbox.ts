import { RECORD_PATH } from '../config/record-path.js';
import type { Ledger } from '../decision/ledger.js';
import type { ConsentRecord } from './consent-record.js';
import type { KeptRecords } from './kept-records.js';

/** The most records that wait in one browser. Each decision makes one record. */
const MAX_WAITING = 50;

/** The status codes of a final refusal: the server would not take the same record later either. */
const REFUSALS = [400, 403, 409, 413, 415, 422];

/** In ms. After this time we count the request as unanswered. */
const ANSWER_TIMEOUT_MS = 15_000;

/** The time until the next attempt doubles from the first to the last of these. In ms. */
const FIRST_PAUSE_MS = 1000;
const LAST_PAUSE_MS = 300_000;

/** The records that the server has not confirmed, oldest first. They outlive the page. @internal */
export interface Outbox {
	add(record: ConsentRecord): void;
	/** Sends what waits, one after the other, again and again until the server has everything. Never rejects. */
	flush(): Promise<void>;
}

/** The outbox of `record.url`. */
export function createOutbox(ledger: Pick<Ledger, 'config' | 'report'>, kept: KeptRecords): Outbox {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let pause = FIRST_PAUSE_MS;
	let isSending = false;

	/** Read anew each time: other pages of this visitor may have added to it meanwhile, or emptied it. */
	const waiting = () => kept.read().waiting;
	const remove = (sent: ConsentRecord) =>
		kept.write({ waiting: waiting().filter(({ recordId }) => recordId !== sent.recordId) });

	/** @returns true when the server has it, or never will */
	const post = async (record: ConsentRecord): Promise<boolean> => {
		const { ok, status } = await fetch(`${ledger.config.options.record?.url}`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(record),
			// It goes on when the page is left, leads to no other site, and tells neither which page that was nor whose cookies.
			keepalive: true,
			mode: 'same-origin',
			referrerPolicy: 'origin',
			credentials: 'omit',
			signal: AbortSignal.timeout?.(ANSWER_TIMEOUT_MS) ?? null,
		});
		if (REFUSALS.includes(status)) ledger.report('record-refused', status);
		return ok || REFUSALS.includes(status);
	};

	const sendAll = async () => {
		for (let [next] = waiting(); next; [next] = waiting()) {
			// The page may have another configuration by now. What waits goes where a later one says.
			if (!RECORD_PATH.test(`${ledger.config.options.record?.url}`)) return true;
			if (!(await post(next).catch(() => false))) return false;
			remove(next);
			pause = FIRST_PAUSE_MS;
		}
		return true;
	};

	const flush = async () => {
		clearTimeout(timer);
		if (isSending) return;
		isSending = true;
		const isDone = await sendAll();
		isSending = false;
		if (isDone) return;
		// Not all visitors at once, when a server is back.
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
