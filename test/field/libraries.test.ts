import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';
import { poll } from '../support/wait/poll.js';
import { settle } from '../support/wait/settle.js';
import { bundle } from './support/bundle.js';
import { KINDS, LIBRARIES, type Library, part } from './support/libraries.js';

// Pages that run the libraries that most pages run, and bring marked and unmarked trackers the way these do. What
// reached the trackers is the judge.

const CONFIG = {
	company: { name: 'Example' },
	services: [
		{ id: 'ads', category: 'marketing', name: 'Ads' },
		{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com/*'] },
	],
};

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const PART = `<script>${part}</script>`;

/** What reached a tracker since the last `forget`, as `ads/img?1`, in order. */
const reached = (stage: Stage): string[] =>
	stage.world
		.hits()
		.filter(({ host }) => /^(ads|stats)\.example\.com$/.test(host))
		.map(({ host, path }) => host.replace('.example.com', path))
		.sort();

/** All that a round brings, as `reached` has it. */
const due = (kinds: readonly string[], ...rounds: number[]): string[] =>
	rounds.flatMap((round) => kinds.map((kind) => `${kind}?${round}`)).sort();

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	beforeAll(async () => {
		stage = await openStage(engine);
		const js = { 'content-type': 'text/javascript' };
		stage.world.always('*.example.com', '/script*', { headers: js, body: '' });
		// An image that a library clones is in the browser's cache by then.
		const gif = { 'content-type': 'image/gif', 'cache-control': 'max-age=600' };
		stage.world.always('*.example.com', '/i*', { headers: gif, body: GIF });
		stage.world.always('*.example.com', '/frame*', {
			headers: { 'content-type': 'text/html' },
			body: '<!doctype html>',
		});
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		await visitor?.close();
		stage.forget();
		visitor = await stage.visitor();
	});

	/** In a task of the page’s own: WebKit's automation runs promises in the middle of a call of its own. */
	const insert = (round: number) =>
		visitor.evaluate(
			(n) =>
				new Promise<void>((done) => {
					setTimeout(() => {
						(window as unknown as Inserting).insert(n);
						done();
					});
				}),
			round,
		);
	const decide = (decision: string) => visitor.evaluate(`sekisho.${decision}()`);
	/** Everything that was due came, once each, and nothing else. */
	const arrive = async (expected: readonly string[], twice = '') => {
		const haveAll = async () => expected.every((one) => reached(stage).includes(one));
		await poll(haveAll, 8000, () => '').catch(() => {});
		await settle(stage.world, visitor);
		const isAgain = (one: string, index: number, all: readonly string[]) =>
			twice !== '' && one.startsWith(twice) && all.indexOf(one) < index;
		expect(reached(stage).filter((one, index, all) => !isAgain(one, index, all))).toEqual(expected);
	};
	const nothing = async () => {
		await settle(stage.world, visitor);
		expect(reached(stage)).toEqual([]);
	};

	const play = async (library: Library) => {
		const { kinds = KINDS, replaces, ready = 'true', twice = '' } = library;
		serve(stage, library);
		const open = async () => {
			await visitor.open(stage.world.origin());
			await visitor.until(ready);
		};
		await open();
		await visitor.until(`!!document.querySelector('#sekisho [data-consent-action=accept]')`);
		await insert(1);
		await nothing();
		await decide('rejectAll');
		await insert(2);
		await nothing();
		// The same visitor on the next page.
		await open();
		await insert(3);
		await nothing();
		await decide('acceptAll');
		await arrive(due(kinds, 3), twice);
		await insert(4);
		await arrive(due(kinds, 3, 4), twice);
		stage.forget();
		serve(stage, library);
		await open();
		await insert(5);
		await arrive(due(kinds, 5), twice);
		await decide('withdraw');
		stage.forget();
		serve(stage, library);
		await insert(6);
		await nothing();
		const live = await visitor.evaluate(
			() => document.querySelectorAll('iframe[src^="https://ads."], iframe[src^="https://stats."]').length,
		);
		expect(live, 'frames that still run').toBe(0);
		if (!replaces) expect(visitor.errors()).toEqual([]);
	};

	for (const library of LIBRARIES) (library.fails ? it.fails : it)(library.name, () => play(library));

	it.each([
		['19', {}],
		['18', { react: 'react18', 'react-dom': 'react-dom18' }],
	])('React %s draws the whole document anew', async (_, alias) => {
		const { client, html } = wholeDocument(alias);
		/** Each visit has addresses of its own: an image may be in the browser's cache. */
		const serveRound = (round: number) => {
			const body = client.replaceAll('?0', `?${round}`);
			stage.world.on('www.site.example', '/', html.replaceAll('?0', `?${round}`));
			stage.world.on('www.site.example', '/lib.js', { headers: { 'content-type': 'text/javascript' }, body });
		};
		serveRound(1);
		await visitor.open(stage.world.origin());
		await visitor.until('window.hydrated');
		await nothing();
		await visitor.press('#sekisho [data-consent-action=reject]');
		await visitor.until('sekisho.consent.decided');
		await nothing();
		await decide('acceptAll');
		await arrive(due(HYDRATED, 1));
		stage.forget();
		serveRound(2);
		await visitor.open(stage.world.origin());
		await arrive(due(HYDRATED, 2));
	});
});

interface Inserting {
	insert(round: number): unknown;
}

function serve(stage: Stage, { script, body = '', insert }: Library): void {
	const inserting = `<script>window.insert = (round) => { ${insert} };</script>`;
	const head = `${PART}<script src="/lib.js"></script>`;
	stage.world.on('www.site.example', '/', page(CONFIG, `<div id="box"></div>${body}${inserting}`, head));
	stage.world.on('www.site.example', '/lib.js', { headers: { 'content-type': 'text/javascript' }, body: script() });
	stage.world.on('www.site.example', '/page-part*', ({ path }) => part(path.replace(/.*\?/, '')));
	stage.world.on('www.site.example', '/page-visit*', ({ path }) =>
		page(CONFIG, part(path.replace(/.*\?|=$/g, '')) + inserting, head),
	);
}

/** What a document that React has drawn holds of a part. */
const HYDRATED = ['ads/script', 'ads/img', 'ads/frame', 'stats/frame'];

/** A document that React draws on the server, and once more in the browser. */
function wholeDocument(alias: { readonly [name: string]: string }): { readonly client: string; readonly html: string } {
	const app = `import { createElement as h, StrictMode, useEffect } from 'react';
const inline = (text) => ({ dangerouslySetInnerHTML: { __html: text } });
export const app = h(StrictMode, null, h(function App() {
	useEffect(() => { window.hydrated = true; });
	return h('html', { lang: 'en' },
		h('head', null, h('title', null, 'page'),
			h('script', { type: 'application/json', id: 'sekisho-config', ...inline(${JSON.stringify(JSON.stringify(CONFIG))}) }),
			h('script', { src: '/sekisho/sekisho.js' })),
		h('body', null, h('h1', null, 'Page'),
			h('script', { type: 'text/plain', 'data-consent': 'ads', 'data-src': 'https://ads.example.com/script?0' }),
			h('img', { 'data-consent': 'ads', 'data-src': 'https://ads.example.com/img?0', alt: '' }),
			h('iframe', { 'data-consent': 'ads', 'data-src': 'https://ads.example.com/frame?0' }),
			h('iframe', { 'data-consent': 'stats', 'data-src': 'https://stats.example.com/frame?0' }),
			h('script', { src: '/lib.js' })));
}));\n`;
	const client = `${app}import { hydrateRoot } from 'react-dom/client'; hydrateRoot(document, app);`;
	const server = `${app}import { renderToString } from 'react-dom/server'; export const html = renderToString(app);`;
	const module = { exports: {} as { html?: string } };
	new Function('module', 'exports', 'require', bundle(server, { platform: 'node', alias }))(
		module,
		module.exports,
		process.getBuiltinModule('node:module').createRequire(import.meta.url),
	);
	return { client: bundle(client, { alias }), html: `<!doctype html>${module.exports.html}` };
}
