import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { applyRule } from '../../src/config/apply-rule.js';
import type { Options } from '../../src/config/options.js';
import { resolve } from '../../src/config/resolve.js';
import { buildDecision } from '../../src/decision/build-decision.js';
import { encode, type Stored } from '../../src/decision/codec.js';
import { decide } from '../../src/decision/decide.js';
import { isOverruled } from '../../src/decision/is-overruled.js';
import { isToBeAsked } from '../../src/decision/is-to-be-asked.js';
import { readDecision } from '../../src/decision/read-decision.js';
import { renew } from '../../src/decision/renew.js';
import { cookieValues } from '../../src/lib/cookie-values.js';
import { handleConsent } from '../../src/server/handle-consent.js';
import { readConsent } from '../../src/server/read-consent.js';
import { presets } from '../../src/services/presets.js';
import { madeElsewhere } from '../../src/take-over/made-elsewhere.js';

/** Histories of one visitor, walked by page and server, against what the law table says of them. */

const DAY_MS = 86_400_000;
const BEGIN = Date.parse('2026-06-01T00:00:00Z');
const OPTIONAL = ['analytics', 'marketing'] as const;
type Purpose = (typeof OPTIONAL)[number];

/** What applies before a choice, and to whom: written from the law table, not from the code. */
const LAW: { readonly [region: string]: readonly Purpose[] } = {
	'': [],
	DE: [],
	RE: [],
	BR: [],
	GB: ['analytics'],
	JP: ['analytics'],
	US: ['analytics', 'marketing'],
	'US-CA': ['analytics', 'marketing'],
	// An owner may ask in the United States as well (US-22).
	'US-WA': [],
};
/** Where the visitor is asked: there an answer to the banner names what it allows. */
const ASKED = ['', 'DE', 'RE', 'BR', 'GB', 'US-WA'];

const exception = { kind: 'statistics', reason: 'Own use, aggregates only.' } as const;
const optionsOf = (version: string, noSale: boolean): Options => ({
	policy: { version },
	...(noSale && { noSale }),
	services: [
		{ id: 'stats', category: 'analytics', urls: ['stats.example.com'], exception },
		{ id: 'ads', category: 'marketing', urls: ['ads.example.com'] },
	],
	regime: {
		eea: 'opt-in',
		uk: { regime: 'opt-in', starts: ['analytics'] },
		jp: { regime: 'notice', starts: ['analytics'] },
		us: 'opt-out',
		'us-wa': 'opt-in',
	},
});

type Step =
	| { readonly kind: 'go'; readonly region: string }
	| { readonly kind: 'signal'; readonly on: boolean }
	| { readonly kind: 'wait'; readonly days: number }
	| { readonly kind: 'version'; readonly version: string }
	| { readonly kind: 'noSale'; readonly on: boolean }
	| { readonly kind: 'break' }
	| { readonly kind: 'clock'; readonly days: number }
	| { readonly kind: 'import'; readonly answers: { readonly [id in Purpose]?: boolean }; readonly age: number }
	| { readonly kind: 'answer'; readonly action: 'accept' | 'reject' | 'withdraw'; readonly by: By | 'earlier release' }
	| { readonly kind: 'choose'; readonly wanted: { readonly [id in Purpose]?: boolean }; readonly by: By };

/** Who takes an answer: behind a proxy, a server does not know that the site is https. */
type By = 'page' | 'form' | 'form behind a proxy';
const BY: readonly By[] = ['page', 'form', 'form behind a proxy'];
const by = fc.constantFrom(...BY);
const step: fc.Arbitrary<Step> = fc.oneof(
	fc.record({ kind: fc.constant('go' as const), region: fc.constantFrom(...Object.keys(LAW)) }),
	fc.record({ kind: fc.constant('signal' as const), on: fc.boolean() }),
	fc.record({ kind: fc.constant('wait' as const), days: fc.constantFrom(1, 30, 179, 181, 364, 367) }),
	fc.record({ kind: fc.constant('version' as const), version: fc.constantFrom('1', '2') }),
	fc.record({ kind: fc.constant('noSale' as const), on: fc.boolean() }),
	fc.record({ kind: fc.constant('break' as const) }),
	fc.record({ kind: fc.constant('clock' as const), days: fc.constantFrom(-400, -30, -1, 1, 400) }),
	fc.record({
		kind: fc.constant('import' as const),
		answers: fc.record({ analytics: fc.boolean(), marketing: fc.boolean() }, { requiredKeys: [] }),
		age: fc.constantFrom(-2, 0, 30, 179, 181, 390, 400),
	}),
	fc.record({
		kind: fc.constant('answer' as const),
		action: fc.constantFrom('accept', 'reject', 'withdraw'),
		// A page that somebody has cached writes the one name that it knows, whatever is under the other.
		by: fc.constantFrom(...BY, 'earlier release' as const),
	}),
	fc.record({
		kind: fc.constant('choose' as const),
		wanted: fc.record({ analytics: fc.boolean(), marketing: fc.boolean() }, { requiredKeys: ['analytics'] }),
		by,
	}),
) as fc.Arbitrary<Step>;

/** What the visitor has done about one purpose. */
interface Act {
	readonly granted: boolean;
	readonly at: number;
	/** The signal was on then. */
	readonly knew: boolean;
}

function createVisitor() {
	const state = {
		region: '',
		gpc: false,
		version: '1',
		noSale: false,
		/** The name of the cookie that was written last. */
		latest: '',
	};
	/** What the browser keeps, by name, and until when. */
	const jar = new Map<string, { readonly value: string; readonly until: number }>();
	const acts = new Map<Purpose, Act>();
	const configs = new Map<string, Options>();
	const options = () => {
		const key = `${state.version}${state.noSale}`;
		const known = configs.get(key) ?? optionsOf(state.version, state.noSale);
		configs.set(key, known);
		return known;
	};
	const config = () =>
		applyRule(resolve(options(), presets), {
			region: state.region,
			source: 'meta',
			signal: state.gpc ? 'gpc' : undefined,
		});
	/** A browser drops a cookie that is too old, for good: a clock that is set back does not bring it again. */
	const header = () => {
		for (const [name, { until }] of jar) if (Date.now() >= until) jar.delete(name);
		return [...jar].map(([name, { value }]) => `${name}=${value}`).join('; ');
	};
	const isKept = () => header() !== '';
	const stored = () => readDecision(cookieValues(header(), config().cookie.names), config().categories);
	const page = () => {
		const consent = decide(config(), stored(), Date.now());
		const renewed = consent.decided ? undefined : renew(config(), stored())?.stored;
		return decide(config(), renewed ?? stored(), Date.now());
	};
	const server = () => readConsent(header(), options(), { region: state.region, gpc: state.gpc });
	/** As an https page does: what it sees of ours under another name is erased. */
	const keep = (made: Stored, decidedAt: number, name = '__Host-sekisho') => {
		if (name === '__Host-sekisho') jar.clear();
		jar.set(name, { value: encode(made), until: decidedAt + made.days * DAY_MS });
		state.latest = name;
	};
	const decideOnPage = (
		method: 'accept' | 'reject' | 'withdraw' | 'choose' | 'signal',
		input: boolean | object,
		name?: string,
	) => {
		const made = buildDecision({ config: config(), before: page(), stored: stored(), method, input: input as never });
		keep(made, Date.parse(made.decision.decidedAt), name);
	};
	const decideByForm = async (fields: Record<string, string>, by: By) => {
		const headers: Record<string, string> = { origin: 'https://a.example', host: 'a.example', cookie: header() };
		if (state.gpc) headers['sec-gpc'] = '1';
		headers['content-type'] = 'application/x-www-form-urlencoded';
		const body = new URLSearchParams(fields).toString();
		const scheme = by === 'form' ? 'https' : 'http';
		const request = new Request(`${scheme}://a.example/consent`, { method: 'POST', headers, body });
		const response = await handleConsent(request, options(), { region: state.region });
		for (const line of response.headers.getSetCookie()) {
			const [, name = '', value = '', age = '0'] = /^((?:__Host-)?sekisho)=([^;]*);.*Max-Age=(\d+)/.exec(line) ?? [];
			if (Number(age) > 0) {
				jar.set(name, { value, until: Date.now() + Number(age) * 1000 });
				state.latest = name;
			} else jar.delete(name);
		}
	};
	/** Takes over what another tool has, if it may; as a page does that has no decision of its own. */
	const takeOver = (answers: { readonly [id in Purpose]?: boolean }, at: number) => {
		if (isKept()) return undefined;
		const made = madeElsewhere(config(), new Map(Object.entries(answers)), { at });
		if (made) keep(made, at);
		return made;
	};
	/** Would the banner ask? */
	const isAsked = () => isToBeAsked(page());
	/** Writes down an act, in the words of the oracle. */
	const note = (purpose: Purpose, granted: boolean) => acts.set(purpose, { granted, at: Date.now(), knew: state.gpc });
	return {
		state,
		jar,
		acts,
		page,
		server,
		isKept,
		config,
		stored,
		decideOnPage,
		decideByForm,
		takeOver,
		note,
		isAsked,
	};
}

/** May a purpose run now? `false` where the law says no; `undefined` where it leaves it open. */
function forbidden({ state, acts, isKept: isThere }: ReturnType<typeof createVisitor>, purpose: Purpose): boolean {
	const act = acts.get(purpose);
	const isKept = isThere();
	if (purpose === 'marketing' && state.noSale) return true;
	if (purpose === 'marketing' && state.gpc && !(act?.granted && act.knew && isKept)) return true;
	// A refusal holds for as long as the browser keeps it; a grant counts no longer than its cookie, and not before its time.
	const isOfTheFuture = act && act.at > Date.now() + 300_000;
	if (act && isKept && !(act.granted && isOfTheFuture)) return !act.granted;
	return !(LAW[state.region] ?? []).includes(purpose);
}

/** Is the visitor one who may not be asked? Who refused here less than six months ago (EU-31), in the United States less than
 * twelve (US-06); and nobody where the rule asks for no consent. */
function mustNotAsk({ state, acts, isKept, jar }: ReturnType<typeof createVisitor>): boolean {
	if (!ASKED.includes(state.region)) return true;
	const isAmerican = state.region.startsWith('US');
	const times = OPTIONAL.map((purpose) => acts.get(purpose)).map((act) => (act && !act.granted ? act.at : undefined));
	const isRecent = (at: number | undefined) => {
		const age = Date.now() - (at ?? 0);
		return at !== undefined && age >= 0 && age < DAY_MS * (isAmerican ? 365 : 180);
	};
	// Two cookies may contradict each other, which leaves nothing that counts.
	return isKept() && jar.size === 1 && (isAmerican ? times.some(isRecent) : times.every(isRecent));
}

/** What random histories have found, and found too seldom. */
const FOUND: [Step[]][] = [
	[
		[
			{ kind: 'go', region: 'US-CA' },
			{ kind: 'answer', action: 'accept', by: 'page' },
			{ kind: 'clock', days: -400 },
			{ kind: 'signal', on: true },
			{ kind: 'go', region: '' },
			{ kind: 'wait', days: 1 },
		],
	],
];

afterEach(() => vi.useRealTimers());

test('no history grants what nobody allowed and no rule starts; page and server say the same', async () => {
	vi.useFakeTimers({ toFake: ['Date'] });
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
			vi.setSystemTime(BEGIN);
			const visitor = createVisitor();
			const { state, note } = visitor;
			for (const one of steps) {
				const before = visitor.page().choices;
				// An answer to the banner overrules a signal, but not in the United States: there only its own name does.
				const isAsked = ASKED.includes(state.region) && !state.region.startsWith('US');
				if (one.kind === 'go') state.region = one.region;
				if (one.kind === 'signal') state.gpc = one.on;
				// A clock that is set, forward or back: the browser drops what is too old by it.
				if (one.kind === 'wait' || one.kind === 'clock') {
					vi.setSystemTime(Date.now() + one.days * DAY_MS);
					// What the browser has dropped, nobody knows of any more.
					if (!visitor.isKept()) visitor.acts.clear();
					// By a clock that was set between two decisions, it drops the later one first.
					else if (!visitor.jar.has(state.latest)) return;
				}
				if (one.kind === 'import') {
					const at = Date.now() - one.age * DAY_MS;
					const hadOwn = visitor.isKept();
					const taken = visitor.takeOver(one.answers, at);
					const said = Object.values(one.answers);
					const isRefusal = said.length > 0 && !said.includes(true);
					const told = JSON.stringify([one, steps]);
					if (hadOwn || one.age < 0 || (!isRefusal && said.length < OPTIONAL.length))
						expect(taken, told).toBeUndefined();
					else if (isRefusal && one.age < 180) expect(taken, told).toBeDefined();
					for (const purpose of taken ? OPTIONAL : []) {
						const granted = one.answers[purpose] === true && !(purpose === 'marketing' && (state.gpc || state.noSale));
						if (granted && (LAW[state.region] ?? []).includes(purpose)) visitor.acts.delete(purpose);
						else visitor.acts.set(purpose, { granted, at, knew: state.gpc });
						// What it allows by an act is no older than a consent may be.
						if (taken?.choices.get(purpose) === true) expect(one.age, told).toBeLessThan(395);
					}
				}
				if (one.kind === 'version') state.version = one.version;
				if (one.kind === 'noSale') state.noSale = one.on;
				if (one.kind === 'break' && visitor.isKept()) {
					for (const [name, kept] of visitor.jar) visitor.jar.set(name, { ...kept, value: `${kept.value}%` });
					// Nobody can read it: it may have been a refusal, and nobody knows when.
					for (const purpose of OPTIONAL) visitor.acts.set(purpose, { granted: false, at: 0, knew: state.gpc });
				}
				if (one.kind === 'answer') {
					const isGrant = one.action === 'accept';
					if (one.by === 'earlier release') visitor.decideOnPage(one.action, isGrant, 'sekisho');
					else if (one.by === 'page') visitor.decideOnPage(one.action, isGrant);
					else await visitor.decideByForm({ action: one.action }, one.by);
					for (const purpose of OPTIONAL) {
						// Where nobody is asked, to allow everything does not overrule a signal.
						const overruled = purpose === 'marketing' && state.gpc && !isAsked && !before[purpose];
						const isSold = purpose === 'marketing' && state.noSale;
						note(purpose, isGrant && !overruled && !isSold);
					}
				}
				if (one.kind === 'choose') {
					const wanted = { marketing: before.marketing === true, ...one.wanted };
					if (one.by === 'page') visitor.decideOnPage('choose', one.wanted);
					else
						await visitor.decideByForm(
							{
								action: 'save',
								...(wanted.analytics && { stats: 'on' }),
								...(wanted.marketing && { ads: 'on' }),
							},
							one.by,
						);
					for (const purpose of OPTIONAL) {
						const isSold = purpose === 'marketing' && state.noSale;
						// What the rule had on, and the visitor left on, is no act of consent.
						const isLeft = wanted[purpose] && before[purpose] && !visitor.acts.get(purpose)?.granted;
						if (isLeft) visitor.acts.delete(purpose);
						else note(purpose, wanted[purpose] === true && !isSold);
					}
				}
				// The page of a visitor whose signal refuses something remembers that.
				if (isOverruled(visitor.config(), visitor.stored())) {
					visitor.decideOnPage('signal', {});
					note('marketing', false);
				}
				const seen = visitor.page();
				expect(visitor.server().choices, JSON.stringify(steps)).toEqual(seen.choices);
				expect(mustNotAsk(visitor) && visitor.isAsked(), JSON.stringify(steps)).toBe(false);
				for (const purpose of OPTIONAL)
					if (forbidden(visitor, purpose)) expect(seen.choices[purpose], JSON.stringify([purpose, steps])).toBe(false);
			}
		}),
		{ numRuns: 2500, examples: FOUND },
	);
}, 240_000);
