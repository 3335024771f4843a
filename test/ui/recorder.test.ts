import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { applyRule } from '../../src/config/apply-rule.js';
import { resolve } from '../../src/config/resolve.js';
import { buildDecision } from '../../src/decision/build-decision.js';
import { decide } from '../../src/decision/decide.js';
import { createLazyRecorder } from '../../src/lazy-recorder.js';
import { findRecordFault } from '../../src/record/find-record-fault.js';
import type { Made } from '../../src/record/make-record.js';
import { createRecorder } from '../../src/record/recorder.js';
import { resultOf } from '../../src/records/figures.js';
import { provisionsOf } from '../../src/records/provisions.js';
import { presets } from '../../src/services/presets.js';

const options = { services: [{ id: 'stats', category: 'analytics' }], record: { url: '/consent-records' } };
const config = applyRule(resolve(options, presets), {});

/** A decision that allows everything, as a page makes it. */
function accepted() {
	const before = decide(config, undefined, Date.now());
	const stored = buildDecision({ config, before, stored: undefined, method: 'accept', input: true });
	const after = decide(config, stored, Date.now());
	const made: Made = { config, stored, before, after };
	return { made, ledger: { config, consent: after, report: vi.fn() } };
}

let answers: ((answer: { ok: boolean; status: number }) => void)[];
const events = () => vi.mocked(fetch).mock.calls.map(([, init]) => JSON.parse(`${init?.body}`).event);

beforeEach(() => {
	localStorage.clear();
	answers = [];
	vi.stubGlobal(
		'fetch',
		vi.fn(() => new Promise((resolve) => answers.push(resolve))),
	);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

it('says that a decision was taken back, also while the record of it is still on its way', async () => {
	const { made, ledger } = accepted();
	const recorder = createRecorder(ledger);
	recorder.record(made);
	ledger.consent = made.before;
	recorder.forget();
	expect(events()).toEqual(['ConsentGiven']);
	answers[0]?.({ ok: true, status: 201 });
	await vi.waitFor(() => expect(events()).toEqual(['ConsentGiven', 'ConsentWithdrawn']));
	const [, second] = vi.mocked(fetch).mock.calls.map(([, init]) => JSON.parse(`${init?.body}`));
	expect(second.consentId).toBe(made.stored.decision.id);
	answers[1]?.({ ok: true, status: 201 });
	await vi.waitFor(() => expect({ ...localStorage }).toEqual({}));
	// Nothing leads from the next decision to what was forgotten.
	recorder.record(accepted().made);
	expect(JSON.parse(`${vi.mocked(fetch).mock.calls[2]?.[1]?.body}`).previousId).toBeNull();
});

it.each(['opt-in', 'opt-out', 'notice'] as const)(
	'never takes what is forgotten for a grant under %s',
	async (regime) => {
		const rule = applyRule(resolve({ ...options, regime }, presets), {});
		const before = decide(rule, undefined, Date.now());
		const stored = buildDecision({ config: rule, before, stored: undefined, method: 'accept', input: true });
		const ledger = { config: rule, consent: decide(rule, stored, Date.now()), report: vi.fn() };
		const recorder = createRecorder(ledger);
		recorder.record({ config: rule, stored, before, after: ledger.consent });
		answers[0]?.({ ok: true, status: 201 });
		ledger.consent = before;
		recorder.forget();
		await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(2));
		const record = JSON.parse(`${vi.mocked(fetch).mock.calls[1]?.[1]?.body}`);
		expect(record).toMatchObject({ event: 'ConsentWithdrawn', source: 'withdrawal', validUntil: record.eventTime });
		expect(findRecordFault(record)).toBeUndefined();
		expect(resultOf(record)).toBe('withdrawn');
		expect(provisionsOf([record], [])).toEqual([]);
	},
);

it.each(['the next decision', 'the network'])('makes up for what waited when its file comes with %s', async (comes) => {
	const { made, ledger } = accepted();
	const withRecorder = createLazyRecorder(ledger);
	const listen = addEventListener;
	let isGone = true;
	vi.spyOn(globalThis, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
		// Of the file that makes records, and not of who waits for it.
		if (isGone && (listener as () => void).name === 'flush') throw new Error('gone');
		listen(type, listener as () => void);
	});
	withRecorder((recorder) => recorder.record(made));
	await vi.waitFor(() => expect(ledger.report).toHaveBeenCalledOnce());
	expect(events()).toEqual([]);
	isGone = false;
	if (comes === 'the network') dispatchEvent(new Event('online'));
	else withRecorder((recorder) => recorder.record(made));
	await vi.waitFor(() => expect(events()).toEqual(['ConsentGiven']));
	answers[0]?.({ ok: true, status: 201 });
	if (comes === 'the next decision') await vi.waitFor(() => expect(events()).toEqual(['ConsentGiven', 'ConsentGiven']));
});
