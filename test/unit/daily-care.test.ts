import { expect, it, vi } from 'vitest';
import { openRecords } from '../../src/records/open-records.js';
import type { RecordStore } from '../../src/records/record-store.js';

const MINUTE = 60_000;
const record = {} as Parameters<ReturnType<typeof openRecords>['add']>[0];

it('tries the care of a day again when it failed, but not with every record', async () => {
	let time = Date.UTC(2026, 3, 1, 9);
	const closeDaysBefore = vi.fn(async (_: number) => {});
	closeDaysBefore.mockRejectedValueOnce(new Error('busy')).mockRejectedValueOnce(new Error('busy'));
	const onError = vi.fn();
	const store: Partial<RecordStore> = {
		append: async () => ['stored'],
		closeDaysBefore,
		seals: async () => [],
		rows: async () => [],
		dropMonthsBefore: async () => [],
	};
	const records = openRecords({ store: store as RecordStore, now: () => time, onError });
	const after = async (minutes: number) => {
		time += minutes * MINUTE;
		await records.add(record);
		// Every promise of the care is settled already: nothing here waits for more than another promise.
		await new Promise(setImmediate);
		return closeDaysBefore.mock.calls.length;
	};
	expect(await after(0)).toBe(1);
	expect(await after(1)).toBe(1);
	expect(await after(10)).toBe(2);
	expect(await after(10)).toBe(3);
	expect(await after(60)).toBe(3);
	expect(await after(24 * 60)).toBe(4);
	expect(onError).toHaveBeenCalledTimes(2);
});
