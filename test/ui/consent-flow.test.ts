import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { resolve } from '../../src/config/resolve.js';
import { createConsentFlow } from '../../src/consent-flow.js';
import { buildDecision } from '../../src/decision/build-decision.js';
import { encode } from '../../src/decision/codec.js';
import { decide } from '../../src/decision/decide.js';
import { createLedger } from '../../src/decision/ledger.js';
import { presets } from '../../src/services/presets.js';

const optionsOf = (version: string, ids: readonly string[]) => ({
	policy: { version },
	services: ids.map((id) => ({ id, category: 'analytics' })),
	record: { url: '/consent-records' },
});
/** Writes a decision as a page of that policy does. @returns the cookie */
function decideWith(version: string, ids: readonly string[]): string {
	const config = resolve(optionsOf(version, ids), presets);
	const before = decide(config, undefined, 0);
	const stored = buildDecision({ config, before, stored: undefined, method: 'accept', input: true });
	document.cookie = `sekisho=${encode(stored)};Path=/`;
	return document.cookie;
}
const KEPT = JSON.stringify([
	{ recordId: 'a', hash: 'b', consentId: 'c', validUntil: '2999-01-01T00:00:00.000Z' },
	{ recordId: 'a', consentId: 'c' },
]);

beforeEach(() => {
	document.cookie = 'sekisho=;Max-Age=0;Path=/';
	localStorage.clear();
	vi.stubGlobal(
		'fetch',
		vi.fn(() => new Promise(() => {})),
	);
});
afterEach(() => vi.unstubAllGlobals());

/** A page of policy 1, whose visitor has decided; and then decides in a page of another one. */
async function adoptFrom(version: string, ids: readonly string[]) {
	decideWith('1', ['stats']);
	const ledger = createLedger(
		resolve(undefined, {}),
		() => {},
		() => {},
	);
	ledger.configure(resolve(optionsOf('1', ['stats']), presets));
	const cookie = decideWith(version, ids);
	localStorage.sekisho = KEPT;
	expect(ledger.reread()).toBe(true);
	const flow = createConsentFlow(ledger, { newServiceIds: [] }, async () => false);
	const isAsked = await flow.open(ledger.config.options, 'adopted');
	// The file that makes records is there by then.
	await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
	return { isAsked, cookie, ledger };
}

it.each([
	['the same services, which the decision also stands for here', ['stats'], true],
	['other services, so that the decision means nothing here', ['stats', 'a', 'b', 'c'], false],
])('a page of an older policy neither asks, writes nor records: %s', async (_, ids, isAllowed) => {
	const { isAsked, cookie, ledger } = await adoptFrom('2', ids);
	expect(isAsked).toBe(false);
	expect(ledger.allows('stats')).toBe(isAllowed);
	expect(document.cookie).toBe(cookie);
	expect(localStorage.sekisho).toBe(KEPT);
	// What waits is sent, and nothing beside it.
	expect(vi.mocked(fetch).mock.calls.map(([, init]) => JSON.parse(`${init?.body}`).recordId)).toEqual(['a']);
});
