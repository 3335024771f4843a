import { hashOf } from '../record/hash-of.js';
import { dayOf } from './day-of.js';
import { figuresFrom } from './figures.js';
import { createGroupCommit } from './group-commit.js';
import { monthOf } from './month-of.js';
import { openDatabase } from './open-database.js';
import { answerOwner } from './owner-routes.js';
import { proveRecord } from './prove-record.js';
import { provisionsOf } from './provisions.js';
import { createRateLimit } from './rate-limit.js';
import type { RecordStore } from './record-store.js';
import type { Records, RecordsOptions } from './records.js';
import { sealDays } from './seal-days.js';
import { createSqlStore } from './sql-store.js';
import { takeRecord } from './take-record.js';
import { textAnswer } from './text-answer.js';
import { verifyChain } from './verify-chain.js';
import { warnOf } from './warn-of.js';

/** The options with their defaults. */
const complete = (options: RecordsOptions) => ({
	database: process.env.DATABASE_URL || 'sekisho-records.sqlite',
	token: process.env.SEKISHO_RECORDS_TOKEN,
	sites: [],
	retentionMonths: 36,
	maxBytes: 16_384,
	perMinute: 120,
	suppressBelow: 5,
	onError: warnOf,
	now: Date.now,
	...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
});

/**
 * Opens a place for records. It opens the database when it first needs it. If that fails, the next call tries again.
 * @param options the database, the owner's token, and limits; each has a default
 * @returns the place; call its `close` before the process ends
 * @example
 * const records = openRecords({ database: 'records.sqlite', token: process.env.TOKEN });
 * const figures = await records.figures();
 */
export function openRecords(options: RecordsOptions = {}): Records {
	const settings: ReturnType<typeof complete> & RecordsOptions = complete(options);
	const { now, onError } = settings;
	const opener = createOpener(settings);
	const commits = createGroupCommit(async (records: readonly Parameters<Records['add']>[0][]) => {
		const store = await opener.open();
		care.begin();
		return store.append(records, now());
	});
	const isWelcome = createRateLimit(settings.perMinute);

	const care = createDailyCare(settings, () => records.maintain());
	const records: Records = {
		add: commits.add,
		...createVisitorAnswers(opener.open, commits.add, settings.configs),
		figures: async (days = {}) => figuresFrom(await (await opener.open()).counts(days), settings.suppressBelow),
		verify: async (published) => verifyChain(await opener.open(), published),
		async seals() {
			const store = await opener.open();
			await sealDays(store, now());
			return store.seals();
		},
		proof: async (recordId) => proveRecord(await opener.open(), recordId),
		erase: async (consentId) => (await opener.open()).erase(consentId, now()),
		async maintain() {
			const store = await opener.open();
			await sealDays(store, now());
			await store.dropMonthsBefore(firstMonth(now(), settings.retentionMonths));
		},
		async close() {
			await commits.idle();
			await care.idle();
			await opener.close();
		},
		async handle(request, sender = settings.sender?.(request)) {
			try {
				const counted = () => sender === undefined || isWelcome(sender, now());
				const owners = await answerOwner(records, request, { token: settings.token, isWelcome: counted });
				if (owners) return owners;
				if (request.method !== 'POST') return textAnswer(405, 'Send a record by POST.', { Allow: 'POST' });
				return await takeRecord(request, {
					...settings,
					add: commits.add,
					isWelcome: counted,
				});
			} catch (error) {
				onError(error instanceof Error ? error : new Error('unknown'));
				return textAnswer(503, 'The records are not available. Try again later.', { 'Retry-After': '10' });
			}
		},
	};
	return records;
}

/** The methods of `Records` that concern one visitor. */
function createVisitorAnswers(
	open: () => Promise<RecordStore>,
	add: Records['add'],
	configs: RecordsOptions['configs'] = [],
): Pick<Records, 'exportVisitor' | 'follow' | 'provisions'> {
	const exportVisitor: Records['exportVisitor'] = async (consentId) => (await open()).visitor(consentId);
	return {
		exportVisitor,
		async follow(record, earlierId) {
			// The id comes from a cookie, so a sender can choose any. We read one row, not the visitor's whole history.
			const earlier = earlierId === undefined ? undefined : await (await open()).decision(earlierId);
			if (!earlier) return add(record);
			return add({ ...record, previousId: earlier.record.recordId, previousHash: hashOf(earlier.record) });
		},
		provisions: async (consentId) =>
			provisionsOf(
				(await exportVisitor(consentId)).map(({ record }) => record),
				configs,
			),
	};
}

/** The first month that is kept, as `monthOf` writes it. */
function firstMonth(time: number, months: number): number {
	const date = new Date(time);
	return monthOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months));
}

/** After a failure, maintenance waits this long, in ms. Otherwise every record that comes in would start it again. */
const RETRY_AFTER = 600_000;

/**
 * Runs `maintain` once a day, in the background, and again after it failed. A run waits until the run before it has ended.
 * @returns `begin` starts a run if one is due; `idle` resolves when all runs that were started have ended
 */
function createDailyCare({ now, onError }: ReturnType<typeof complete>, maintain: () => Promise<void>) {
	let day = '';
	let notBefore = Number.NEGATIVE_INFINITY;
	let running = Promise.resolve();
	return {
		begin(): void {
			const today = dayOf(now());
			if (day === today || now() < notBefore) return;
			day = today;
			running = running.then(maintain).catch((error) => {
				day = '';
				notBefore = now() + RETRY_AFTER;
				onError(error);
			});
		},
		idle: (): Promise<void> => running,
	};
}

/** Opens the store once. If that fails, the next call of `open` tries again. */
function createOpener({ store, database, onError }: ReturnType<typeof complete> & RecordsOptions) {
	let opening: Promise<RecordStore> | undefined;
	return {
		open: (): Promise<RecordStore> => {
			opening ??= store ? Promise.resolve(store) : openDatabase(database, onError).then(createSqlStore);
			const attempt = opening;
			attempt.catch(() => {
				if (opening === attempt) opening = undefined;
			});
			return attempt;
		},
		close: async () => (await opening)?.close(),
	};
}
