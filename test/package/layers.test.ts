import { describe, expect, it } from 'vitest';
import { doc } from '../support/docs.js';
import { type Edge, inspect, readSources } from './support/source.js';

/**
 * The plan of the house: what each room, or one module in it, may import. A path that ends in `/` is a whole room.
 * `lazily` is what may be fetched later only, `types` what may be known by its types only.
 */
const PLAN: { readonly [from: string]: { static?: string[]; lazily?: string[]; types?: string[] } } = {
	index: {
		static: ['sekisho', 'without-page'],
		types: ['api', 'events', 'config/options', 'decision/consent', 'gate/channel'],
	},
	'without-page': { static: ['services/', 'decision/', 'config/'], types: ['api'] },
	'script-tag': { static: ['sekisho', 'decision/some-decision', 'lib/'], lazily: ['consent-flow'], types: ['api'] },
	sekisho: {
		static: [
			'api',
			'events',
			'tabs',
			'action-buttons',
			'lazy-inspector',
			'lazy-ui',
			'lifecycle',
			'gate/',
			'services/',
			'decision/',
			'config/',
			'lib/',
		],
		lazily: ['held-press'],
	},
	history: { types: ['gate/channel'] },
	'lazy-inspector': {
		static: ['history', 'events', 'lib/'],
		lazily: ['inspector/inspect'],
		types: ['decision/ledger'],
	},
	api: { static: ['events'], types: ['lazy-ui', 'ui/contract', 'decision/', 'config/'] },
	events: { static: ['lib/'], types: ['gate/channel', 'ui/contract', 'decision/'] },
	tabs: { static: ['decision/', 'lib/'], types: ['decision/'] },
	'action-buttons': { static: ['lib/'], types: ['api', 'config/actions'] },
	lifecycle: {
		static: ['services/', 'config/', 'lib/'],
		lazily: ['csp/enforce-csp', 'rule-of-visit', 'services/vendor-tags'],
		types: ['rule-of-visit', 'lazy-ui', 'services/', 'decision/'],
	},
	'lazy-ui': {
		static: ['decision-queue', 'lazy-screen', 'eraser/has-leftovers', 'lib/'],
		lazily: ['consent-flow'],
		types: ['consent-flow', 'ui/contract', 'decision/'],
	},
	'decision-queue': { static: [], types: ['ui/contract', 'decision/', 'lib/report'] },
	'lazy-screen': {
		static: [
			'events',
			'serve-inline',
			'ui/host-element',
			'ui/lazy-make-room',
			'ui/reopen-button',
			'decision/is-to-be-asked',
			'lib/',
		],
		types: ['consent-flow', 'ui/contract', 'decision/'],
	},
	'lazy-eraser': {
		static: ['lib/'],
		lazily: ['eraser/erase'],
		types: ['events', 'eraser/has-leftovers', 'decision/'],
	},
	'lazy-recorder': { static: ['lib/'], lazily: ['record/recorder'], types: ['record/recorder', 'decision/'] },
	'serve-inline': { static: ['lib/'], lazily: ['ui/inline'], types: ['ui/contract'] },
	'rule-of-visit': {
		static: ['events', 'config/', 'decision/is-overruled', 'lib/', 'texts/privacy-choices'],
		lazily: ['config/diagnose', 'take-over/take-over'],
		types: ['lazy-ui', 'decision/ledger'],
	},
	'held-press': { static: ['events', 'lib/memoize', 'lib/natives'], types: ['gate/channel'] },
	'consent-flow': {
		static: [
			'decision-maker',
			'fetch-diagnosis',
			'ui/mount',
			'ui/when-printed',
			'lazy-eraser',
			'lazy-recorder',
			'decision/',
			'config/',
			'lib/',
		],
		lazily: ['take-over/take-over', 'ui/renewal'],
		types: ['ui/contract', 'eraser/has-leftovers'],
	},
	'decision-maker': {
		static: ['events', 'fetch-diagnosis', 'decision/', 'lib/'],
		lazily: ['csp/reload-blocked'],
		types: ['decision-queue', 'lazy-eraser', 'lazy-recorder', 'ui/contract'],
	},
	'fetch-diagnosis': { static: ['lib/'], lazily: ['config/diagnose'], types: ['config/diagnose'] },
	'inspector/': {
		static: ['inspector/', 'history', 'texts/', 'eraser/open-stores', 'config/', 'lib/', 'preact'],
		types: ['decision/ledger', 'gate/channel'],
	},
	'ui/': {
		static: ['ui/', 'disclosure/', 'texts/', 'decision/', 'config/', 'lib/', 'preact'],
		lazily: ['receipt/receipt-files'],
		types: ['record/shown', 'receipt/receipt-subject'],
	},
	'receipt/': {
		static: ['receipt/', 'record/', 'disclosure/', 'texts/', 'decision/codec', 'config/region-code', 'lib/'],
		types: ['config/', 'decision/'],
	},
	'disclosure/': { static: ['disclosure/', 'texts/', 'config/'] },
	'texts/': { static: ['texts/', 'config/', 'lib/', 'locales/'] },
	'eraser/': { static: ['eraser/', 'decision/', 'config/', 'lib/'], types: ['gate/channel'] },
	'gate/': { static: ['gate/', 'decision/', 'config/', 'lib/'] },
	'csp/': { static: ['csp/', 'config/', 'lib/'] },
	'services/': { static: ['services/', 'config/', 'lib/'] },
	'services/vendor-tags': { static: ['events'], types: ['decision/ledger'] },
	'catalogue/': {
		static: ['catalogue/', 'config/placed', 'services/presets'],
		types: ['config/fault', 'config/options'],
	},
	'cli/': {
		static: [
			'cli/',
			'convert/',
			'survey/',
			'verify/',
			'catalogue/find-unfilled',
			'catalogue/marked-snippet',
			'catalogue/resolve-presets',
			'catalogue/with-vendor-names',
			'disclosure/facts',
			'texts/',
			'server/csp-for',
			'services/presets',
			'config/',
			'node:fs',
			'node:path',
			'node:readline',
			'node:url',
			'node:util',
			'jsonc-parser',
		],
		types: ['decision/consent', 'catalogue/entry'],
	},
	'convert/': {
		static: [
			'convert/',
			'survey/declare-by-address',
			'take-over/tools',
			'config/built-in-categories',
			'config/placed',
			'config/site-of',
			'lib/match',
			'lib/time',
			'acorn',
			'parse5',
		],
		types: ['survey/draft', 'catalogue/entry', 'config/options'],
	},
	'survey/': {
		static: [
			'survey/',
			'verify/',
			'catalogue/find-accounts',
			'services/presets',
			'config/waiting-attributes',
			'lib/escape-attribute',
			'lib/match',
			'parse5',
		],
		types: ['catalogue/', 'puppeteer-core'],
	},
	'verify/': {
		static: [
			'verify/',
			'catalogue/find-accounts',
			'catalogue/resolve-presets',
			'services/presets',
			'config/',
			'decision/decide',
			'lib/escape-html',
			'lib/match',
			'lib/time',
			'node:dns',
			'node:fs',
			'node:http',
			'node:module',
			'node:path',
			'node:url',
		],
		types: ['catalogue/entry', 'puppeteer-core'],
	},
	'verify/load-peer': {
		lazily: ['puppeteer-core', 'tldts', 'third-party-web'],
		types: ['tldts', 'third-party-web'],
	},
	'react/': { static: ['react/', 'react'] },
	'server/': {
		static: [
			'server/',
			'catalogue/resolve-presets',
			'virtual:gate',
			'preact-render-to-string',
			'record/',
			'ui/',
			'disclosure/',
			'texts/',
			'csp/content-security-policy',
			'services/presets',
			'decision/',
			'config/',
			'lib/',
		],
		types: ['catalogue/entry'],
	},
	'records/': {
		static: [
			'records/',
			'record/',
			'disclosure/facts',
			'texts/',
			'lib/escape-html',
			'lib/memoize',
			'lib/time',
			'server/host-beside',
			'server/node-request',
			'server/read-body',
			'kysely',
			'node:crypto',
			'node:net',
		],
		types: ['config/options'],
	},
	'records/open-database': { lazily: ['pg', 'better-sqlite3'] },
	'record/': { static: ['record/', 'lib/'], types: ['decision/', 'config/'] },
	'record/recorder': { static: ['config/record-path'] },
	'record/outbox': { static: ['config/record-path'] },
	'record/record-of': { static: ['config/region-code'] },
	'take-over/': { static: ['take-over/', 'decision/', 'config/', 'lib/'] },
	'take-over/take-over': { static: ['lazy-recorder'] },
	'decision/': { static: ['decision/', 'config/', 'lib/'] },
	'decision/ledger': { types: ['history'] },
	'decision/write-consent-cookie': { static: ['js-cookie'] },
	'config/': { static: ['config/', 'lib/'] },
	'config/diagnose': { types: ['history'] },
	'config/watch-undeclared': { types: ['history'] },
	'lib/': { static: ['lib/'] },
};

const within = (name: string, place: string) => (place.endsWith('/') ? name.startsWith(place) : name === place);

const isPlanned = ({ from, to, kind }: Edge): boolean =>
	Object.entries(PLAN)
		.filter(([place]) => within(from, place))
		.flatMap(([, may]) => [
			...(may.static ?? []),
			...((kind === 'lazy' && may.lazily) || []),
			...((kind === 'type' && may.types) || []),
		])
		.some((place) => within(to, place));

const tell = ({ from, to, kind }: Edge) => `src/${from} → ${to}${kind === 'static' ? '' : ` (${kind})`}`;

/** The first way from a module back to itself, if there is one. */
function cycleFrom(start: string, next: (name: string) => string[]): string[] | undefined {
	const seen = new Set<string>();
	const walk = (name: string, path: string[]): string[] | undefined => {
		for (const to of next(name)) {
			if (to === start) return [...path, to];
			if (seen.has(to)) continue;
			seen.add(to);
			const found = walk(to, [...path, to]);
			if (found) return found;
		}
		return undefined;
	};
	return walk(start, [start]);
}

const sources = readSources();
const edges = sources.flatMap((source) => source.edges);

describe('the plan of the house', () => {
	it('is kept by every import', () => {
		expect(edges.length).toBeGreaterThan(50);
		expect(edges.filter((edge) => !isPlanned(edge)).map(tell)).toEqual([]);
	});

	it('has a place for every module', () => {
		const homeless = sources.filter(({ name }) => !Object.keys(PLAN).some((place) => within(name, place)));
		expect(homeless.map(({ name }) => name)).toEqual([]);
	});

	it('has no cycles, types counted', () => {
		const next = (name: string) => edges.filter(({ from }) => from === name).map(({ to }) => to);
		const cycles = sources.flatMap(({ name }) => cycleFrom(name, next)?.join(' → ') ?? []);
		expect(cycles).toEqual([]);
	});

	it('permits nothing that nobody uses', () => {
		const isUsed = (place: string, to: string, kind?: Edge['kind']) =>
			edges.some((edge) => within(edge.from, place) && within(edge.to, to) && (kind ?? edge.kind) === edge.kind);
		const unused = Object.entries(PLAN).flatMap(([place, { static: any = [], lazily = [], types = [] }]) => [
			...any.filter((to) => !isUsed(place, to)).map((to) => `${place} → ${to}`),
			...lazily.filter((to) => !isUsed(place, to, 'lazy')).map((to) => `${place} → ${to} (lazy)`),
			...types.filter((to) => !isUsed(place, to, 'type')).map((to) => `${place} → ${to} (type)`),
		]);
		expect(unused).toEqual([]);
	});

	it('has one place for the console, and one that makes scripts of ours; the gate copies those of the page', () => {
		const using = (trait: 'usesConsole' | 'makesScripts') =>
			sources.filter((source) => source[trait]).map(({ name }) => name);
		expect(['lib/messages', 'lib/report']).toEqual(expect.arrayContaining(using('usesConsole')));
		expect(using('makesScripts')).toEqual(['gate/revive', 'lib/script']);
	});

	it('is drawn in ARCHITECTURE.md: every folder and every module beside them', () => {
		const map = doc('ARCHITECTURE.md').split('## How the gate works')[0] ?? '';
		const rooms = new Set(
			sources.map(({ name }) => (name.includes('/') ? `src/${name.split('/')[0]}/` : `${name}.ts`)),
		);
		expect(rooms.size).toBeGreaterThan(40);
		expect([...rooms].filter((room) => !map.includes(room))).toEqual([]);
	});

	it('names files after what they are', () => {
		expect(sources.filter(({ name }) => /(^|[/.-])(utils?|helpers?|misc|common|manager)($|[/.-])/i.test(name))).toEqual(
			[],
		);
	});
});

describe('the reader of imports', () => {
	it('sees every kind of import', () => {
		const text = `
			import a from './a.js';
			import type { B } from '../lib/b.js';
			import { type C } from 'preact/hooks';
			export { d } from './d.js';
			export type * from './e.js';
			let f: typeof import('./f.js');
			const g = await import('./g.js');
			import css from './style.css?inline';`;
		expect(inspect('ui/x.tsx', text).edges.map(({ to, kind }) => `${to} ${kind}`)).toEqual([
			'ui/a static',
			'lib/b type',
			'preact static',
			'ui/d static',
			'ui/e type',
			'ui/f type',
			'ui/g lazy',
			'ui/style.css?inline static',
		]);
	});

	it('sees the console and scripts being made', () => {
		expect(inspect('x.ts', 'const { log } = console;').usesConsole).toBe(true);
		expect(inspect('x.ts', '// console.log').usesConsole).toBe(false);
		expect(inspect('x.ts', "document.createElement('script')").makesScripts).toBe(true);
		expect(inspect('x.ts', "page.createElementNS(ns, 'script')").makesScripts).toBe(true);
		expect(inspect('x.ts', "document.createElement('div')").makesScripts).toBe(false);
	});
});
