import { describe, expect, it } from 'vitest';
import type { Stored } from '../../src/decision/codec.js';
import { pickDecision } from '../../src/decision/pick-decision.js';

const REQUIRED = new Map([
	['necessary', true],
	['analytics', false],
	['marketing', false],
]);
const stored = (choices: Record<string, boolean>) =>
	({ choices: new Map(Object.entries(choices)) }) as unknown as Stored;

const ALL = stored({ necessary: true, analytics: true, marketing: true });
const SOME = stored({ necessary: true, analytics: true, marketing: false });
const NONE = stored({ necessary: true, analytics: false, marketing: false });

describe('several consent cookies', () => {
	it.each<[string, (Stored | undefined)[], Stored | undefined]>([
		['none', [], undefined],
		['one', [SOME], SOME],
		['one that cannot be read', [undefined], undefined],
		['one beside those that cannot be read', [undefined, ALL, undefined], ALL],
		['two that contradict each other', [ALL, SOME], undefined],
		['a refusal wins, wherever it stands', [ALL, SOME, NONE], NONE],
		['a refusal wins over one that cannot be read', [undefined, NONE], NONE],
		['the first of two refusals', [NONE, stored({ analytics: false })], NONE],
		['a service that is allowed alone is no refusal', [stored({ analytics: false, map: true }), ALL], undefined],
	])('%s', (_, all, expected) => {
		expect(pickDecision(all, REQUIRED)).toBe(expected);
	});
});
