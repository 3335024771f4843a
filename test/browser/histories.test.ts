import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

const { handleConsent }: typeof import('../../src/server/server.js') = await import(
	pathToFileURL(`${process.cwd()}/dist/server.js`).href
);

// Short random histories of a visitor with two tabs, in real browsers, against what the law says of them. The long ones, with
// time in them, are in test/unit/histories.test.ts.

const HOST = 'www.site.example';
const PURPOSES = ['analytics', 'marketing'] as const;
type Purpose = (typeof PURPOSES)[number];

/** What starts before a choice: written from the law table, not from the code. */
const LAW: { readonly [region: string]: readonly Purpose[] } = {
	DE: [],
	GB: ['analytics'],
	JP: ['analytics'],
	'US-CA': ['analytics', 'marketing'],
};

/** Where a page comes from and what it says: its region, the browser's signal, the version of the policy. */
interface Surroundings {
	readonly region: string;
	readonly gpc: boolean;
	readonly version: string;
}

type Step =
	| { readonly kind: 'go'; readonly tab: 0 | 1; readonly to: Surroundings }
	| { readonly kind: 'answer'; readonly tab: 0 | 1; readonly how: 'accept' | 'reject' | 'withdraw' }
	| { readonly kind: 'form'; readonly tab: 0 | 1; readonly how: 'accept' | 'reject' };

const tab = fc.constantFrom(0 as const, 1 as const);
const to = fc.record({
	region: fc.constantFrom(...Object.keys(LAW)),
	gpc: fc.boolean(),
	version: fc.constantFrom('1', '2'),
});
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('go' as const), tab, to }) },
	{
		weight: 3,
		arbitrary: fc.record({
			kind: fc.constant('answer' as const),
			tab,
			how: fc.constantFrom('accept' as const, 'reject' as const, 'withdraw' as const),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant('form' as const),
			tab,
			how: fc.constantFrom('accept' as const, 'reject' as const),
		}),
	},
);
const [HISTORIES = []] = fc.sample(
	fc.array(fc.array(step, { minLength: 7, maxLength: 7 }), { minLength: 2, maxLength: 2 }),
	{
		numRuns: 1,
		seed: 56,
	},
);

const configOf = (version: string) => ({
	company: { name: 'Example' },
	policy: { version },
	services: [
		{
			id: 'stats',
			category: 'analytics',
			urls: ['stats.example.com'],
			exception: { kind: 'statistics' as const, reason: 'Own use, aggregates only.' },
		},
		{ id: 'ads', category: 'marketing', urls: ['ads.example.com'] },
	],
	regime: {
		eea: 'opt-in' as const,
		uk: { regime: 'opt-in' as const, starts: ['analytics'] },
		jp: { regime: 'notice' as const, starts: ['analytics'] },
		us: 'opt-out' as const,
	},
});

/** The page asks in every way that there is no mark for. */
function pageFor({ region, gpc, version }: Surroundings): string {
	const signal = `<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => ${gpc} })</script>`;
	const ask = `<script>window.ask = (tab) => ['stats', 'ads'].map((host) => { new Image().src = 'https://' + host + '.example.com/' + tab + '/' + Math.random() }).length</script>`;
	return page(configOf(version), `${ask}<script>ask(new URLSearchParams(location.search).get('tab'))</script>`).replace(
		'<script',
		`<meta name="sekisho-region" content="${region}">${signal}<script`,
	);
}

const START: Surroundings = { region: 'DE', gpc: false, version: '1' };

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s: a visitor with two tabs', (engine) => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always(HOST, '/page*', ({ path }) => {
			const asked = new URL(path, 'https://any.example').searchParams;
			return pageFor({
				region: `${asked.get('region')}`,
				gpc: asked.get('gpc') === 'true',
				version: `${asked.get('version')}`,
			});
		});
		stage.world.always(HOST, '/consent', async ({ body, headers, path }) => {
			const [version = '1', region = '', gpc = ''] = `${headers['x-surroundings']}`.split(' ');
			const sent = { ...headers, ...(gpc === 'true' && { 'sec-gpc': '1' }) };
			const request = new Request(`https://${HOST}${path}`, { method: 'POST', body, headers: sent });
			const answer = await handleConsent(request, configOf(version), { region });
			return { status: 204, headers: { 'Set-Cookie': answer.headers.getSetCookie() } };
		});
	});
	afterAll(() => stage?.close());

	// The others are slower by far: one is enough to see that they agree.
	const histories = engine === 'chromium' ? HISTORIES : HISTORIES.slice(0, 1);
	it.each(histories.map((steps) => [steps.map(say).join(', '), steps] as const))('%s', async (_, steps) => {
		stage.forget();
		const first = await stage.visitor();
		try {
			await walk(stage, first, steps);
			expect(first.errors()).toEqual([]);
		} finally {
			await first.close();
		}
	});
});

function say(one: Step): string {
	if (one.kind !== 'go') return `${one.how}${one.kind === 'form' ? ' by form' : ''} ${one.tab}`;
	return `${one.to.region}${one.to.gpc ? ' gpc' : ''} v${one.to.version} ${one.tab}`;
}

/** What the visitor has done about one purpose. */
interface Act {
	readonly granted: boolean;
	/** The signal was on then. */
	readonly knew: boolean;
}

async function walk(stage: Stage, first: Visitor, steps: readonly Step[]): Promise<void> {
	const tabs = [first, await first.tab()];
	const around = [START, START];
	const acts = new Map<Purpose, Act>();
	const go = async (at: number, to: Surroundings) => {
		around[at] = to;
		const asked = new URLSearchParams({ ...to, gpc: `${to.gpc}`, tab: `${at}` });
		await (tabs[at] as Visitor).open(`https://${HOST}/page?${asked}`);
	};
	for (const at of [0, 1]) await go(at, START);
	for (const [index, one] of steps.entries()) {
		const told = `after ${steps
			.slice(0, index + 1)
			.map(say)
			.join(', ')}`;
		const visitor = tabs[one.tab] as Visitor;
		const { gpc, region, version } = one.kind === 'go' ? one.to : (around[one.tab] as Surroundings);
		const had = await allowed(visitor);
		if (one.kind === 'go') await go(one.tab, one.to);
		if (one.kind === 'answer')
			await visitor.evaluate(
				`sekisho.${{ accept: 'acceptAll', reject: 'rejectAll', withdraw: 'withdraw' }[one.how]}()`,
			);
		if (one.kind === 'form')
			await visitor.evaluate(
				(action, surroundings) =>
					fetch('/consent', {
						method: 'POST',
						body: new URLSearchParams({ action }),
						headers: { 'X-Surroundings': surroundings },
					}).then(() => {}),
				one.how,
				`${version} ${region} ${gpc}`,
			);
		for (const purpose of PURPOSES) {
			if (one.kind === 'go') break;
			// Where nobody is asked, to allow everything does not overrule a signal.
			const overruled = purpose === 'marketing' && gpc && !['DE', 'GB'].includes(region) && !had.includes(purpose);
			acts.set(purpose, { granted: one.how === 'accept' && !overruled, knew: gpc });
		}
		// A page hears of a form when it is loaded next.
		if (one.kind === 'form') for (const at of [0, 1]) await go(at, around[at] as Surroundings);
		// A page of a visitor whose signal refuses remembers that.
		const act = acts.get('marketing');
		if (one.kind === 'go' && gpc && region !== 'DE' && region !== 'GB' && !(act?.granted && act.knew))
			acts.set('marketing', { granted: false, knew: true });
		await look(stage, tabs, { around, acts, told });
		if (one.kind === 'answer' && one.how === 'accept' && !gpc)
			expect(await allowed(visitor), told).toEqual([...PURPOSES]);
	}
}

const allowed = (visitor: Visitor) =>
	visitor.evaluate<Purpose[]>(`['analytics', 'marketing'].filter((id) => sekisho.allows(id))`);

/** Nothing runs in any tab that nobody allowed and no rule starts, whatever the page says of itself. */
async function look(
	stage: Stage,
	tabs: readonly Visitor[],
	{ around, acts, told }: { around: readonly Surroundings[]; acts: ReadonlyMap<Purpose, Act>; told: string },
): Promise<void> {
	const forbidden = tabs.map((_, at) => {
		const { region, gpc } = around[at] as Surroundings;
		return PURPOSES.filter((purpose) => {
			const act = acts.get(purpose);
			if (purpose === 'marketing' && gpc && !(act?.granted && act.knew)) return true;
			return act ? !act.granted : !LAW[region]?.includes(purpose);
		});
	});
	for (const [at, visitor] of tabs.entries()) {
		// The other tab hears of it in its own time.
		await visitor.until(`${JSON.stringify(forbidden[at])}.every((id) => !sekisho.allows(id))`).catch(() => {
			throw new Error(`tab ${at} allows one of ${forbidden[at]} ${told}`);
		});
		await visitor.evaluate(`ask(${at})`);
	}
	const asked = await stage.traffic(tabs[0] as Visitor);
	for (const [at, purposes] of forbidden.entries())
		for (const purpose of purposes) {
			const host = purpose === 'analytics' ? 'stats' : 'ads';
			expect(
				asked.filter((line) => line.startsWith(`GET ${host}.example.com/${at}/`)),
				`tab ${at} ${told}`,
			).toEqual([]);
		}
}
