import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { CatalogueEntry } from '../../src/catalogue/entry.js';
import { markedSnippet } from '../../src/catalogue/marked-snippet.js';
import { resolvePresets } from '../../src/catalogue/resolve-presets.js';
import type { Options } from '../../src/config/options.js';
import { urls } from '../../src/lib/match.js';
import { openStage, page, type Stage } from '../support/stage.js';
import { poll } from '../support/wait/poll.js';

// Every vendor of the catalogue on a page that is nothing but its own marked snippet: nothing is asked of it before a
// choice and after a refusal, and after a grant nothing is asked but at addresses that the entry claims.

const FOLDER = new URL('../../src/catalogue/', import.meta.url);
const entries = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.json'))
	.map((file): CatalogueEntry => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

/** Its script stands on the site itself, and tells the vendor something only when it runs. */
const OWN_SCRIPTS: { readonly [path: string]: string } = {
	'/js/AppMeasurement.js':
		'window.s_gi=()=>({t(){new Image().src="https://"+this.trackingServer+"/b/ss/examplesuite/1"}})',
};

describe.concurrent('the catalogue', () => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await openStage('chromium');
		for (const [path, body] of Object.entries(OWN_SCRIPTS))
			stage.world.always('*', path, { body, headers: { 'content-type': 'text/javascript' } });
		// The loader of all tags does nothing: what it would ask for belongs to the tag.
		stage.world.on('www.googletagmanager.com', '*', { body: '', headers: { 'content-type': 'text/javascript' } });
	});
	afterAll(() => stage?.close());

	it.for(entries.map((entry) => [entry.id, entry] as const))(
		'%s holds and releases',
		async ([id, entry], { expect }) => {
			const { category, base, example } = entry;
			const site = `www.${id}.example`;
			const written = {
				company: { name: 'Example' },
				services: [{ id, category, preset: id, ...(base && example) }],
			} as unknown as Options;
			stage.world.on(site, '/page', page(resolvePresets(written, [entry]), markedSnippet(entry, id, example).html));
			const claimed = urls(entry.urls);
			/** What this page asked of others, by the referrer: all pages are in one log. */
			const asked = () =>
				stage.world
					.hits()
					.filter(({ host, headers }) => host !== site && headers.referer?.startsWith(`https://${site}/`))
					.map(({ host, path }) => `${host}${path.replace(/\?.*/s, '')}`);
			const visitor = await stage.visitor();
			/** A request of the page itself: whatever the page asked before it has arrived by now. */
			const mark = () => visitor.evaluate(() => fetch('/page-mark').then(() => undefined));

			await visitor.open(`https://${site}/page`);
			await visitor.until('!!document.querySelector("[data-sekisho=banner]")');
			await mark();
			expect(asked(), 'before a choice').toEqual([]);

			await visitor.evaluate('sekisho.rejectAll()');
			await visitor.reload();
			await visitor.until('sekisho.consent.decided');
			await mark();
			expect(asked(), 'refused').toEqual([]);

			await visitor.evaluate((chosen) => (window as never as Window).sekisho.choose({ [chosen]: true }), id);
			await poll(
				async () => asked().length > 0,
				10_000,
				() => `${id} was not asked`,
			);
			await mark();
			expect(
				asked().filter((address) => !claimed.test(address)),
				'at an address that nobody claims',
			).toEqual([]);
			await visitor.close();
		},
	);
});

interface Window {
	readonly sekisho: { choose(choices: { [id: string]: boolean }): Promise<void> };
}
