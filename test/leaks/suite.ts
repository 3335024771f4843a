import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';
import { settle } from '../support/wait/settle.js';
import type { Hit } from '../support/world/world.js';
import { forms } from './families/forms.js';
import { frames } from './families/frames.js';
import { clobbered, hostile } from './families/hostile.js';
import { html } from './families/html.js';
import { images } from './families/images.js';
import { links } from './families/links.js';
import { media } from './families/media.js';
import { natives } from './families/natives.js';
import { network } from './families/network.js';
import { scripts } from './families/scripts.js';
import { storage } from './families/storage.js';
import { type Leaks, leaks, type Told } from './families/tools.js';
import { type Family, type Judge, LOADS, PHASES, type Phase, type Vector } from './families/vector.js';

// Every vector tries everything twice: for a tracker, whom the visitor decides about, and for a friend, who may always.
// So each is its own proof: what the friend can do in this engine, the tracker could have done.
//
// One family in one engine: npx vitest run --project leaks test/leaks/chromium.test.ts -t scripts

const FAMILIES = [
	...[scripts, images, media, links, frames, natives],
	...[network, forms, storage, html, clobbered, hostile],
];

const SERVICES = [
	{
		id: 'tracker',
		category: 'analytics',
		urls: ['*.tracker.example/*', '/tracker/*'],
		cookies: ['_t*'],
		storage: ['_t*'],
	},
	{
		id: 'friend',
		category: 'necessary',
		urls: ['*.friend.example/*', '/friend/*'],
		cookies: ['own_*'],
		storage: ['own_*'],
	},
];
const CONFIG = { company: { name: 'Example' }, gate: { undeclared: 'allow' }, services: SERVICES };
/** The same page as if we were not there. */
const WITHOUT = { company: { name: 'Example' }, services: [], gate: { undeclared: 'allow' } };

const HOST = 'www.site.localhost';
const ALLOWED: readonly string[] = ['accepted', 'accepted-load', 'open'];
const FOLLOWING = { before: 'refused', 'refused-load': 'accepted', 'accepted-load': 'withdrawn' };

type Whose = 'tracker' | 'friend';

/** All that is known of one family in one engine. */
interface Record_ {
	/** `whose judge vector phase`, where `phase` is when it tried. */
	readonly seen: Set<string>;
	/** The same, for what was only seen after the visitor had accepted. */
	readonly released: Set<string>;
	readonly told: { [phase: string]: Told };
	readonly errors: { [phase: string]: string[] };
	/** Names of the tracker that are left at the end. */
	left: string[];
}

const MEDIA: { [extension: string]: string } = {
	js: 'text/javascript',
	css: 'text/css',
	gif: 'image/gif',
	svg: 'image/svg+xml',
	vtt: 'text/vtt',
	mp4: 'video/mp4',
	wav: 'audio/wav',
	json: 'application/json',
};
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** What Firefox says of the network on the channel of uncaught errors. */
const GOSSIP =
	/downloadable font|can’t establish a connection|was interrupted|Cross-Origin Request Blocked|Loading failed/;

/** Whose server, which vector and which phase an address belongs to. */
const parse = (host: string, path: string): string | undefined => {
	const far = /^([\w-]+)\.(tracker|friend)\.example\.?(?::\d+)?$/.exec(host);
	const [, first, second, third] = unescape(path).split(/[/?]/);
	if (far) return `${far[2]} ${far[1]} ${first}`;
	return host === HOST && /^(tracker|friend)$/.test(`${first}`) ? `${first} ${second} ${third}` : undefined;
};

/** A WebSocket that opens and is then silent: Chromium makes a page wait that has had many failures. */
const handshake = (asked: Hit['headers']) => {
	const text = `${asked['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
	const protocol = asked['sec-websocket-protocol'];
	const headers: { [name: string]: string } = {
		connection: 'Upgrade',
		upgrade: 'websocket',
		'sec-websocket-accept': createHash('sha1').update(text).digest('base64'),
	};
	if (protocol) headers['sec-websocket-protocol'] = protocol;
	return { status: 101, headers };
};

const serve = (stage: Stage): void => {
	const answer = ({ host, path, headers: asked }: Hit) => {
		if (asked['sec-websocket-key']) return handshake(asked);
		const [whose, name, phase] = (parse(host, path) ?? '').split(' ');
		const extension = /\.(\w+)(\?|$)/.exec(path)?.[1] ?? 'html';
		const headers = { 'content-type': MEDIA[extension] ?? 'text/html', 'access-control-allow-origin': '*' };
		const says = `(globalThis.ran ??= []).push('${whose} ${name} ${phase}')`;
		if (path.includes('worker.js')) return { headers, body: `self.postMessage?.('here')` };
		if (extension === 'js') return { headers, body: says };
		if (extension === 'svg')
			return { headers, body: '<svg xmlns="http://www.w3.org/2000/svg"><g id="a"><rect/></g></svg>' };
		// Firefox would ask for an empty film again and again.
		if (/mp4|wav/.test(extension)) return { status: 404 };
		return { headers, body: extension === 'gif' ? GIF : extension === 'html' ? '<!doctype html>' : '' };
	};
	stage.world.always('*.tracker.example', '*', answer);
	stage.world.always('*.friend.example', '*', answer);
	stage.world.always(HOST, '/tracker/*', answer);
	stage.world.always(HOST, '/friend/*', answer);
	stage.world.always(HOST, '/page-empty', '<!doctype html>');
	stage.world.always(
		HOST,
		'/page-bare',
		'<!doctype html><script>fetch(decodeURIComponent(location.search.slice(1))).catch(() => {})</script>',
	);
};

/** The page of a family in a phase. */
const pageOf = ({ vectors, body = '', late, secure }: Family, config: unknown, phase: string): string => {
	const written = vectors.flatMap(({ name, html }) =>
		['tracker', 'friend'].map((whose) =>
			(html ?? '')
				.replaceAll('{to}', `${secure ? 'https' : 'http'}://${name}.${whose}.example/${phase}/`)
				.replaceAll('data-consent="tracker"', `data-consent="${whose}"`),
		),
	);
	return page(
		config,
		`${body}${written.join('\n')}<script>leaks.going = leaks.${late ? 'later' : 'go'}('${phase}', true)</script>`,
		'<script src="/page-tools.js"></script>',
	);
};

const toolsFor = ({ vectors }: Family): string => {
	const sent = vectors.map(
		({ name, parsing, run, when }) => `{ name: '${name}', parsing: ${parsing}, run: ${run}, when: ${when} }`,
	);
	return `window.leaks = (${leaks})([${sent.join(',\n')}], ${JSON.stringify(FOLLOWING)})`;
};

/** What is in the page and the jar, as `judge name`. */
async function inventory(visitor: Visitor): Promise<string[]> {
	const names = await visitor.evaluate(async () => {
		const window_ = window as unknown as { ran?: string[] };
		const databases = await indexedDB.databases().catch(() => []);
		const cacheNames = await window.caches?.keys().catch(() => []);
		const linked = [...Element.prototype.querySelectorAll.call(document.documentElement, 'link[href*=".example/"]')];
		return [
			...(window_.ran ?? []).map((one) => `run ${one}`),
			...Object.keys(localStorage).map((key) => `local ${key}`),
			...Object.keys(sessionStorage).map((key) => `session ${key}`),
			...databases.map(({ name }) => `database ${name}`),
			...(cacheNames ?? []).map((name) => `cache ${name}`),
			...linked.map((link) => `attribute ${Element.prototype.getAttribute.call(link, 'href')}`),
		];
	});
	const cookies = await visitor.cookies();
	return [...names, ...cookies.map(({ name }) => `cookie ${name}`)];
}

/** `whose judge vector phase` of what the inventory found. */
const classify = (found: string): string | undefined => {
	const [judge, first, ...rest] = found.split(' ');
	if (judge === 'run') return `${first} run ${rest.join(' ')}`;
	if (judge === 'attribute') {
		const { host, pathname } = new URL(`${first}`);
		return parse(host, pathname)?.replace(' ', ' attribute ');
	}
	const name = /^(_t|own)_(.+)\.([\w-]+)$/.exec(`${first}`);
	return name ? `${name[1] === '_t' ? 'tracker' : 'friend'} ${judge} ${name[2]} ${name[3]}` : undefined;
};

/** Does it try anything in this phase? Without us, what waits for us waits for ever. */
const isTried = ({ run, parsing, html }: Vector, phase: string): boolean =>
	LOADS.includes(phase) ? phase !== 'open' || !html?.includes('data-consent') : !!run && !parsing;

/** Plays a family through all phases. */
async function play(stage: Stage, family: Family, engine: EngineName): Promise<Record_> {
	const record: Record_ = { seen: new Set(), released: new Set(), told: {}, errors: {}, left: [] };
	let config: unknown = WITHOUT;
	stage.forget();
	stage.world.on(HOST, '/page-tools.js', {
		headers: { 'content-type': 'text/javascript' },
		body: toolsFor(family),
	});
	stage.world.on(HOST, '/page', ({ path }) => pageOf(family, config, path.replace(/.*\?/, '')));
	let visitor = await stage.visitor();
	let errors = 0;
	let hits = 0;
	/**
	 * Waits for the requests of those who may: until then, those of others are no surprise. As long as it takes: Chromium
	 * opens sockets to one server one after the other, and on a busy machine that took longer than a second.
	 */
	const arrive = async (phase: string) => {
		const due = family.vectors
			.filter(({ judge = family.judge, only }) => judge === 'request' && (only?.engines.includes(engine) ?? true))
			.filter((vector) => isTried(vector, phase) && !record.told[phase]?.missing.includes(vector.name))
			.flatMap(({ name, never }) => [
				`friend ${name} ${phase}`,
				...(ALLOWED.includes(phase) && !never ? [`tracker ${name} ${phase}`] : []),
			]);
		const end = performance.now() + 10_000;
		const haveAll = () => {
			const here = new Set(stage.world.hits().map(({ host, path }) => parse(host, path)));
			return due.every((one) => here.has(one));
		};
		while (!haveAll() && performance.now() < end) await sleep(50);
	};
	const take = async (phase: string) => {
		await arrive(phase);
		await settle(stage.world, visitor, 150);
		const fresh = stage.world.hits().slice(hits);
		hits += fresh.length;
		const found = [
			...fresh.map((hit) => parse(hit.host, hit.path)?.replace(' ', ' request ')),
			...(await inventory(visitor)).map(classify),
		];
		for (const one of found) {
			if (!one) continue;
			if (one.endsWith(` ${phase}`)) record.seen.add(one);
			else if (ALLOWED.includes(phase)) record.released.add(one);
			else if (!one.match(/ (cookie|local|session|database|cache|attribute|run) /)) record.seen.add(one);
		}
		record.errors[phase] = visitor
			.errors()
			.slice(errors)
			.filter((error) => !GOSSIP.test(error));
		errors = visitor.errors().length;
	};
	const load = async (phase: string) => {
		await visitor.open(`${family.secure ? 'https' : 'http'}://${HOST}/page?${phase}`);
		record.told[phase] = await visitor.evaluate(() => (window as unknown as { leaks: Leaks }).leaks.going);
		await take(phase);
	};
	const again = async (phase: string, decision: string) => {
		// Shut at once, in the same task; open once the decision is kept.
		const decided = await visitor.evaluate<{ error: string; told: Told }>(`(async () => {
			const error = leaks.attempt(() => sekisho.${decision}());
			if (${ALLOWED.includes(phase)}) await error;
			const told = await leaks.go('${phase}', false);
			return { error: await error, told };
		})()`);
		record.told[phase] = decided.told;
		await take(phase);
		if (decided.error) record.errors[phase]?.push(`${decision}: ${decided.error}`);
	};
	try {
		await load('open');
		await visitor.close();
		visitor = await stage.visitor();
		errors = 0;
		config = CONFIG;
		await load('before');
		await again('refused', 'rejectAll');
		await load('refused-load');
		await again('accepted', 'acceptAll');
		await load('accepted-load');
		await again('withdrawn', 'withdraw');
		await load('withdrawn-load');
		// What a known limit let through a moment ago is swept later.
		const limited = family.vectors.filter(({ limit }) => limit).map(({ name }) => `_t_${name}.withdrawn-load`);
		const look = async () => {
			const left = (await inventory(visitor)).filter((one) => / _t_/.test(one));
			return left.filter((one) => !limited.includes(one.replace(/.* /, '')));
		};
		// Stores are erased in their own time.
		for (let attempt = 0; attempt < 10; attempt++) {
			record.left = await look();
			if (!record.left.length) break;
			await sleep(300);
		}
	} finally {
		await visitor.close();
	}
	return record;
}

/** Where a vector did not do what it should. */
function faults(record: Record_, family: Family, vector: Vector, engine: EngineName): string[] {
	const kind: Judge = vector.judge ?? family.judge;
	const isLimited = !!vector.limit && (vector.limit.engines ?? [engine]).includes(engine);
	const phases = [...PHASES, 'open'].filter((phase) => isTried(vector, phase));
	const found: string[] = [];
	const compare = (what: string, is: string | undefined, due: string) => {
		if (is !== due) found.push(`${what}: ${is || 'nothing'} instead of ${due || 'nothing'}`);
	};
	const fate = (whose: Whose, phase: string) =>
		record.seen.has(`${whose} ${kind} ${vector.name} ${phase}`) ? 'out' : 'held';
	for (const phase of phases) {
		const isOpen = ALLOWED.includes(phase);
		compare(`${phase}, the friend's`, fate('friend', phase), 'out');
		if (isOpen || !isLimited || vector.limit?.sure)
			compare(phase, fate('tracker', phase), !vector.never && (isOpen || isLimited) ? 'out' : 'held');
		const outcome = record.told[phase]?.outcomes[vector.name];
		if (!outcome) continue;
		const passes = vector.passes ?? (vector.held ? 'ok' : '');
		compare(`${phase}, the friend's outcome`, outcome.friend, passes);
		compare(`${phase}, outcome`, outcome.tracker, isOpen || isLimited ? passes : (vector.held ?? ''));
	}
	const later = vector.later ?? family.later;
	if (later !== 'either' && !vector.never && !isLimited)
		compare(
			'held before, once accepted',
			record.released.has(`tracker ${kind} ${vector.name} refused-load`) ? 'released' : 'dropped',
			later,
		);
	return found;
}

/** The whole suite in one engine. */
export const suite = (engine: EngineName) =>
	describe(engine, () => {
		let stage: Stage;
		beforeAll(async () => {
			stage = await openStage(engine);
			serve(stage);
		});
		afterAll(() => stage?.close());

		describe.each(FAMILIES.map((family) => [family.name, family] as const))('%s', (_, family) => {
			let record: Record_;
			beforeAll(async () => {
				record = await play(stage, family, engine);
			}, 120_000);

			it.for(family.vectors.map((vector) => [vector.name, vector] as const))('%s', ([, vector], { skip }) => {
				if (vector.only && !vector.only.engines.includes(engine)) skip(vector.only.why);
				if (record.told.open?.missing.includes(vector.name)) skip('does not exist here');
				const found = faults(record, family, vector, engine);
				expect(found, found.join('; ')).toEqual([]);
			});

			it('nothing is left of it', () => {
				expect(record.left, record.left.join('; ')).toEqual([]);
			});

			it.each<Phase | 'open'>([...PHASES, 'open'])('no error of ours reaches the page: %s', (phase) => {
				const errors = record.errors[phase] ?? [];
				expect(errors, errors.join('; ')).toEqual([]);
			});
		});
	});
