// @vitest-environment-options { "url": "https://localhost/" }
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Options, Service } from '../../src/config/options.js';
import { resolve } from '../../src/config/resolve.js';
import { createConsentFlow } from '../../src/consent-flow.js';
import { buildDecision, type ChoiceInput } from '../../src/decision/build-decision.js';
import { encode } from '../../src/decision/codec.js';
import { decide } from '../../src/decision/decide.js';
import { createLedger } from '../../src/decision/ledger.js';
import { readConsent } from '../../src/server/read-consent.js';
import { presets } from '../../src/services/presets.js';

// The test is about decisions: what is wrong with these configurations is said elsewhere.
vi.mock('../../src/config/diagnose.js', () => ({ diagnose: () => {} }));

const DAY_MS = 86_400_000;
const day = (from: number) => new Date(Date.now() + from * DAY_MS).toISOString().slice(0, 10);

const category = fc.constantFrom('analytics', 'marketing', 'functional', 'necessary', 'own');
const version = fc.constantFrom('1', '2', undefined);
const services = fc
	.uniqueArray(
		fc.record({
			id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'marketing'),
			category,
			since: fc.option(version, { nil: undefined }),
		}),
		{ selector: ({ id, category }) => `${id} ${category}`, maxLength: 6 },
	)
	.map((all) => all as Service[]);
const policy = fc.record({
	version,
	effective: fc.constantFrom(undefined, day(-3), day(3)),
});
/** Faults that lock a service, and those that put the claims in doubt. */
const fault = fc.constantFrom<object>(
	{},
	{},
	{},
	{ note: 'no such key' },
	{ preset: 'ga4' },
	{ preset: 'google-analytics' },
	{ urls: 'a.example' },
	{ category: 'nowhere' },
);
const options = fc
	.record({ services, policy, fault, required: fc.boolean() })
	.map(({ services: [first, ...rest], policy, fault, required }): Options => {
		const all = first ? [{ ...first, ...fault } as Service, ...rest] : rest;
		return { policy, services: all, categories: [{ id: 'own', required }, { id: 'analytics' }, { id: 'marketing' }] };
	});
const input = fc.oneof(
	fc.boolean(),
	fc.dictionary(fc.constantFrom('analytics', 'marketing', 'functional', 'own', 'a', 'b', 'c'), fc.boolean()),
);
/** What came to the policy after the visitor decided: more services, fewer, another version. */
const later = fc.record({
	add: services,
	remove: fc.subarray(['a', 'b', 'c']),
	policy: fc.option(policy, { nil: undefined }),
});

const NAMES = ['__Host-sekisho', 'sekisho'] as const;
const forget = () => {
	for (const name of NAMES) document.cookie = `${name}=;Max-Age=0;Path=/;Secure`;
};
beforeEach(forget);

/** Under which name the decision is, and what another one, of an earlier release or of plain http, says under the other. */
const cookies = fc.record({ name: fc.constantFrom(...NAMES), beside: fc.option(input, { nil: undefined, freq: 3 }) });

it('page and server come to one answer, whatever the policy says since the decision', async () => {
	const seen = { decided: 0, renewed: 0, asked: 0, beside: 0 };
	await fc.assert(
		fc.asyncProperty(options, input, later, fc.nat({ max: 200 }), cookies, async (before, input, change, age, kept) => {
			const asked = resolve(before, presets);
			const encoded = (input: ChoiceInput, age: number) => {
				const given = { config: asked, before: decide(asked, undefined, 0), stored: undefined };
				const made = buildDecision({ ...given, method: 'choose', input });
				const decidedAt = new Date(Date.now() - age * DAY_MS).toISOString();
				return encode({ ...made, decision: { ...made.decision, decidedAt } });
			};
			forget();
			document.cookie = `${kept.name}=${encoded(input, age)};Path=/;Secure`;
			const other = NAMES.find((name) => name !== kept.name);
			if (kept.beside !== undefined) document.cookie = `${other}=${encoded(kept.beside, 0)};Path=/;Secure`;
			const { cookie } = document;
			const now: Options = {
				...before,
				policy: change.policy ?? before.policy,
				services: [...(before.services ?? []).filter(({ id }) => !change.remove.includes(id)), ...change.add],
			};

			const ledger = createLedger(
				resolve({}, presets),
				() => {},
				() => {},
			);
			ledger.configure(resolve(now, presets));
			const prompt = { newServiceIds: [], ageStated: false, ageMissing: false };
			if (!ledger.consent.decided) await createConsentFlow(ledger, prompt, async () => false).open(now);
			const { decided, choices, decidedAt: at } = ledger.consent;

			for (const header of [cookie, document.cookie]) {
				const server = readConsent(header, now);
				expect({ ...server.choices }).toEqual({ ...choices });
				expect(server).toMatchObject({ decided });
				expect(server.decidedAt).toBe(at);
			}
			seen.decided += Number(decided);
			seen.renewed += Number(decided && before.policy?.version !== now.policy?.version);
			seen.asked += Number(!decided && !!at);
			seen.beside += Number(decided && kept.beside !== undefined);
		}),
		{ numRuns: 1000, interruptAfterTimeLimit: 20_000 },
	);
	// The histories are not all of one kind.
	for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
}, 40_000);
