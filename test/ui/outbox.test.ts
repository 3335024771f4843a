import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { resolve } from '../../src/config/resolve.js';
import type { ConsentRecord } from '../../src/record/consent-record.js';
import type { Kept, KeptRecords } from '../../src/record/kept-records.js';
import { createOutbox } from '../../src/record/outbox.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function keepInMemory(): KeptRecords {
	let kept: Kept = { waiting: [] };
	return {
		read: () => kept,
		write: (change) => {
			kept = { ...kept, ...change };
		},
	};
}

it('sends a record that is added at the moment when nothing waits any more', async () => {
	const asked = vi.fn(async (..._: unknown[]) => ({ ok: true, status: 201 }));
	vi.stubGlobal('fetch', asked);
	const { read, write } = keepInMemory();
	let isAdded = false;
	const records: KeptRecords = {
		write,
		read() {
			const kept = read();
			if (asked.mock.calls.length === 1 && kept.waiting.length === 0 && !isAdded) {
				isAdded = true;
				queueMicrotask(() => outbox.add({ recordId: '2' } as ConsentRecord));
			}
			return kept;
		},
	};
	const ledger = { config: resolve({ services: [], record: { url: '/records' } }, {}), report: () => {} };
	const outbox = createOutbox(ledger, records);
	outbox.add({ recordId: '1' } as ConsentRecord);
	await vi.advanceTimersByTimeAsync(0);
	expect(asked).toHaveBeenCalledTimes(2);
	expect(read().waiting).toEqual([]);
});

it('what waits is sent nowhere while no place for it is configured, and goes where a later configuration says', async () => {
	const asked = vi.fn(async (_: string) => ({ ok: false, status: 503 }));
	vi.stubGlobal('fetch', asked);
	const records = keepInMemory();
	const ledger = { config: resolve({ services: [], record: { url: '/records' } }, {}), report: () => {} };
	createOutbox(ledger, records).add({ recordId: '1' } as ConsentRecord);
	await vi.advanceTimersByTimeAsync(0);
	expect(asked.mock.calls.map(([url]) => url)).toEqual(['/records']);
	// As `destroy()` does.
	ledger.config = resolve({ services: [] }, {});
	asked.mockResolvedValue({ ok: false, status: 403 });
	await vi.advanceTimersByTimeAsync(600_000);
	expect(asked).toHaveBeenCalledOnce();
	expect(records.read().waiting).toHaveLength(1);
});
