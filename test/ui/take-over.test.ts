import { beforeEach, expect, it, vi } from 'vitest';
import { applyRule } from '../../src/config/apply-rule.js';
import { resolve } from '../../src/config/resolve.js';
import { createConsentFlow } from '../../src/consent-flow.js';
import { createLedger } from '../../src/decision/ledger.js';
import { presets } from '../../src/services/presets.js';

const options = { import: ['klaro'], services: [{ id: 'stats', category: 'analytics' }] };
const config = applyRule(resolve(options, presets), {});
const names = () => document.cookie.split('; ').map((one) => one.replace(/=.*/, ''));

beforeEach(() => {
	for (const name of ['sekisho', '__Host-sekisho', 'klaro']) document.cookie = `${name}=;Max-Age=0;Path=/`;
	localStorage.clear();
});

/** A page of a visitor who has answered klaro. */
function visit(answer: string) {
	document.cookie = `klaro=${encodeURIComponent(answer)};Path=/`;
	localStorage.klaro = answer;
	const ledger = createLedger(
		resolve(undefined, {}),
		() => {},
		() => {},
	);
	ledger.configure(config);
	return { ledger, flow: createConsentFlow(ledger, { newServiceIds: [] }, async () => false) };
}

it('takes an answer over once: a grant does not come back after its end', async () => {
	const { ledger, flow } = visit('{"functional":true,"stats":true,"marketing":true}');
	expect(await flow.open(options)).toBe(false);
	expect(ledger.allows('stats')).toBe(true);
	expect(names()).not.toContain('klaro');
	expect(localStorage.klaro).toBeUndefined();
});

it('a decision here is the end of what the other tool has kept', async () => {
	// It means nothing here, so that it is not taken over.
	const { ledger, flow } = visit('{"other":true}');
	expect(await flow.open(options)).toBe(true);
	expect(names()).toContain('klaro');
	const pending = { before: ledger.consent, wishes: [{ method: 'reject', choices: false } as const] };
	await flow.decide(pending, { decided() {}, adopt() {}, hide() {}, show() {}, showAgain() {} });
	await vi.waitFor(() => expect(names()).not.toContain('klaro'));
	expect(localStorage.klaro).toBeUndefined();
});
