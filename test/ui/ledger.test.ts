import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resolve } from '../../src/config/resolve.js';
import { buildDecision, type ChoiceInput } from '../../src/decision/build-decision.js';
import { encode } from '../../src/decision/codec.js';
import { decide } from '../../src/decision/decide.js';
import { createLedger } from '../../src/decision/ledger.js';
import { presets } from '../../src/services/presets.js';

const config = resolve(
	{
		services: [
			{ id: 'stats', category: 'analytics' },
			{ id: 'ads', category: 'marketing' },
		],
	},
	presets,
);
const build = (input: ChoiceInput) =>
	buildDecision({ config, before: decide(config, undefined, 0), stored: undefined, method: 'choose', input });
const put = (input: ChoiceInput, path = '/') => {
	document.cookie = `sekisho=${encode(build(input))};Path=${path}`;
};
const createConfigured = (changed = vi.fn()) => {
	const ledger = createLedger(resolve(undefined, {}), () => {}, changed);
	ledger.configure(config);
	return ledger;
};

beforeEach(() => {
	history.replaceState(null, '', '/shop/cart');
	for (const path of ['/', '/shop', '/shop/']) document.cookie = `sekisho=;Max-Age=0;Path=${path}`;
	document.cookie = 'other=;Max-Age=0;Path=/';
});

describe('ledger', () => {
	it('reads the decision of the consent cookie', () => {
		put({ analytics: true });
		const { consent, allows, stored } = createConfigured();
		expect(consent.decided).toBe(true);
		expect(stored?.decision.id).toBe(consent.id);
		expect(['stats', 'ads', 'analytics', 'nobody', ''].map(allows)).toEqual([true, false, true, false, false]);
	});

	it('allows several ids when it allows all of them', () => {
		put({ analytics: true });
		const ledger = createConfigured();
		expect(ledger.allows('stats ads')).toBe(false);
		expect(ledger.allows('analytics\n stats ')).toBe(true);
		expect(ledger.allows('stats nobody')).toBe(false);
		ledger.set(build(true));
		expect(ledger.allows('analytics marketing')).toBe(true);
	});

	it('takes no side between cookies that contradict each other; a refusal wins', () => {
		put({ analytics: true }, '/shop');
		put({ marketing: true });
		expect(createConfigured().consent.decided).toBe(false);
		put(false);
		const ledger = createConfigured();
		expect(ledger.consent.decided).toBe(true);
		expect(ledger.allows('stats')).toBe(false);
	});

	it('tells of every change, and whether another page brought a decision', () => {
		const changed = vi.fn();
		const ledger = createConfigured(changed);
		expect(changed).toHaveBeenCalledTimes(1);
		expect(ledger.reread()).toBe(false);
		put(true);
		expect(ledger.reread()).toBe(true);
		expect(ledger.reread()).toBe(false);
		expect(changed).toHaveBeenCalledTimes(2);
		expect(ledger.allows('ads')).toBe(true);
	});

	it('takes the decision from the cookies of another page before the browser shows them', () => {
		const ledger = createConfigured();
		expect(ledger.reread({ cookies: `a=b; sekisho=${encode(build(true))}` })).toBe(true);
		expect(ledger.allows('stats')).toBe(true);
	});

	it('forgets in every folder, and leaves other cookies alone', () => {
		document.cookie = 'other=1;Path=/';
		put(true);
		put(true, '/shop');
		const ledger = createConfigured();
		ledger.forget();
		expect(ledger.consent.decided).toBe(false);
		expect(document.cookie).toBe('other=1');
		expect(createConfigured().consent.decided).toBe(false);
	});

	it('knows no visitor while the page is made ready in advance', () => {
		put(true);
		Object.defineProperty(Document.prototype, 'prerendering', { value: true, configurable: true });
		const { consent } = createConfigured();
		Reflect.deleteProperty(Document.prototype, 'prerendering');
		expect(consent.decided).toBe(false);
	});

	it.each<[string, Exclude<ChoiceInput, true>, boolean[]]>([
		['everything', false, [false, false]],
		['a service', { ads: false }, [true, false]],
		['a category, and what belongs to it', { marketing: false }, [true, false]],
		['a category, and until the decision also a service of it', { marketing: false, ads: true }, [true, false]],
		['a category in which it is named as well', { analytics: true, stats: false }, [false, true]],
		['what nobody declared', { adverts: false }, [true, true]],
		['what is required', { necessary: false }, [true, true]],
	])('holds at once what is refused: %s', (_, choices, allowed) => {
		put(true);
		const ledger = createConfigured();
		ledger.refuse(choices);
		expect(['stats', 'ads'].map(ledger.allows)).toEqual(allowed);
		// And forgets the decision as soon as some of it does not stand: the next one may never be made.
		const isWhole = Object.values(allowed).every(Boolean);
		expect(document.cookie.includes('sekisho=')).toBe(isWhole);
		ledger.configure({ ...config });
		expect(['stats', 'ads'].map(ledger.allows)).toEqual(allowed);
		ledger.take(build(true));
		expect(['stats', 'ads'].map(ledger.allows)).toEqual([true, true]);
	});
});

/** The cookie as a page has it that made a decision at this time of one minute, in seconds. */
function decideAt(seconds: string, input: ChoiceInput) {
	vi.setSystemTime(new Date(`2026-11-30T06:00:${seconds}Z`));
	const stored = build(input);
	return { stored, cookies: `sekisho=${encode(stored)}`, decidedAt: stored.decision.decidedAt };
}

describe('of two decisions, the later one stands', () => {
	beforeEach(() => {
		vi.useFakeTimers();
		return () => vi.useRealTimers();
	});

	it.each<[string, string, ChoiceInput, string, ChoiceInput]>([
		['seconds later', '00.100', true, '05.700', false],
		['within a second', '00.100', true, '00.700', false],
		['within a second, of one service', '00.100', true, '00.700', { stats: false }],
	])('a refusal %s than what comes back', (_, first, given, second, refused) => {
		const grant = decideAt(first, given);
		const refusal = decideAt(second, refused);
		document.cookie = `${grant.cookies};Path=/`;
		const ledger = createConfigured();
		document.cookie = `${refusal.cookies};Path=/`;
		ledger.take(refusal.stored);
		ledger.writeAgain = vi.fn();
		for (const told of [grant, { cookies: grant.cookies }]) expect(ledger.reread(told)).toBe(false);
		document.cookie = `${grant.cookies};Path=/`;
		expect(ledger.reread()).toBe(false);
		expect(ledger.writeAgain).toHaveBeenCalledTimes(3);
		ledger.configure({ ...config });
		expect([ledger.allows('stats'), ledger.stored?.decision.id]).toEqual([false, refusal.stored.decision.id]);
	});

	it('a grant within the second after a refusal, in the page that is told of it', () => {
		const refusal = decideAt('00.100', false);
		const grant = decideAt('00.700', true);
		const ledger = createConfigured();
		for (const told of [refusal, grant]) expect(ledger.reread(told)).toBe(true);
		expect(ledger.reread(refusal)).toBe(false);
		expect(ledger.allows('stats')).toBe(true);
	});

	it('while the browser still shows the cookie from before', () => {
		const grant = decideAt('00.100', true);
		document.cookie = `${grant.cookies};Path=/`;
		const ledger = createConfigured();
		expect(ledger.reread(decideAt('05.700', false))).toBe(true);
		expect(ledger.reread()).toBe(false);
		ledger.set(ledger.stored);
		expect(ledger.allows('stats')).toBe(false);
		ledger.configure({ ...config });
		expect(ledger.allows('stats')).toBe(false);
		// Another page has forgotten all: nothing is left of the grant either.
		expect(ledger.reread({ cookies: '' })).toBe(true);
		expect(ledger.reread()).toBe(false);
		expect(ledger.consent.decided).toBe(false);
	});

	it('the mark of a refusal counts, though the browser showed it before', () => {
		document.cookie = 'sekisho=0;Path=/';
		const ledger = createConfigured();
		expect(ledger.reread(decideAt('00.100', true))).toBe(true);
		expect(ledger.reread()).toBe(true);
		expect(ledger.allows('stats')).toBe(false);
		expect(ledger.reread()).toBe(false);
	});
});
