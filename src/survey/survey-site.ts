import type { HTTPResponse, Page } from 'puppeteer-core';
import { credentialsOf, withoutCredentials } from '../verify/credentials.js';
import type { SeenCookie, SeenRequest, SeenStorage } from '../verify/evidence.js';
import { landedAt } from '../verify/landed-at.js';
import { press } from '../verify/press.js';
import { type Stay, Visitor } from '../verify/visitor.js';
import type { WatchedBrowser } from '../verify/watched-browser.js';
import { type OwnerFacts, readOwner } from './read-owner.js';

/** How a site is surveyed. */
export interface SurveyOptions extends Stay {
	/** The number of pages to visit, including the first. */
	readonly pages: number;
	/** Gets one line for each step. */
	readonly progress: (line: string) => void;
}

/** A page as its server sent it. */
export interface PageSource {
	readonly url: string;
	readonly html: string;
}

/** Everything that was seen of a site, by a visitor who allows everything. */
export interface Survey extends OwnerFacts {
	readonly site: string;
	readonly sources: readonly PageSource[];
	readonly requests: readonly SeenRequest[];
	readonly cookies: readonly SeenCookie[];
	readonly storage: readonly SeenStorage[];
	/** The tool that asked for consent; empty if none did. */
	readonly banner: string;
	/** The configuration of Sekisho in the first page that has one, as text. */
	readonly config?: string;
}

const SCENARIO = { region: '', gpc: false };

/**
 * Visits a site as one visitor who allows everything.
 * @param watched the browser
 * @param named the address of the first page, with credentials if the site needs them
 * @throws if the first page cannot be opened
 */
export async function surveySite(watched: WatchedBrowser, named: string, options: SurveyOptions): Promise<Survey> {
	const visitor = await Visitor.arrive(watched, SCENARIO, credentialsOf(named));
	try {
		const sources = collectSources(visitor.page);
		const pages = [withoutCredentials(named)];
		let [site = ''] = pages;
		let config: string | undefined;
		for (let index = 0; index < pages.length; index++) {
			const url = pages[index] ?? site;
			options.progress(`looking at ${url}`);
			const facts = await visitor.go(url, options);
			if (visitor.trouble && index === 0) throw new Error(`${url} cannot be opened: ${visitor.trouble}.`);
			if (index === 0) pages[0] = site = landedAt(visitor.page, url, options.progress);
			config ??= facts?.config;
			for (const link of (facts?.links ?? []).map(withoutCredentials))
				if (pages.length < options.pages && isNew(link, pages)) pages.push(link);
		}
		if (pages.length > 1) await visitor.go(site, { wait: Math.min(options.wait, 500) });
		const owner = await readOwner(visitor.page);
		options.progress('looking for a banner, to allow everything');
		const { banner } = await press(visitor.page, 'accept');
		if (banner) {
			options.progress(`allowed everything (${banner})`);
			await visitor.quiet(options);
			for (const url of pages) {
				options.progress(`looking again at ${url}`);
				await visitor.go(url, options);
			}
		}
		const { cookies, storage } = visitor.witness;
		const { hostname } = new URL(named);
		// A host that only redirected to the site is the owner's as well.
		const isLead = (url: string) => new URL(url).hostname === hostname && new URL(site).hostname !== hostname;
		const requests = visitor.witness.requests.filter(({ url }) => !isLead(url));
		return { ...owner, site, sources: await sources(), requests, cookies, storage, banner, config };
	} finally {
		await visitor.leave();
	}
}

const isNew = (link: string, pages: readonly string[]) =>
	!pages.includes(link) && !/\.(pdf|zip|docx?|xlsx?)$/i.test(link);

/**
 * Collects the HTML of each navigation of a tab.
 * @returns a function that returns the pages so far. Each address is there once, with its first response
 */
function collectSources(page: Page): () => Promise<PageSource[]> {
	const texts = new Map<string, Promise<string>>();
	page.on('response', (response: HTTPResponse) => {
		const isPage = response.request().isNavigationRequest() && response.frame() === page.mainFrame();
		const url = withoutCredentials(response.url().replace(/#.*/, ''));
		if (!isPage || !response.ok() || texts.has(url)) return;
		texts.set(
			url,
			response.text().catch(() => ''),
		);
	});
	return async () =>
		(await Promise.all([...texts].map(async ([url, html]) => ({ url, html: await html })))).filter(
			({ html }) => html !== '',
		);
}
