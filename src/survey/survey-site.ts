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
	/** How many pages of the site, the first one counted. */
	readonly pages: number;
	/** Is told what happens, a line at a time. */
	readonly progress: (line: string) => void;
}

/** A page as its server sent it. */
export interface PageSource {
	readonly url: string;
	readonly html: string;
}

/** What a site does for a visitor who allows everything. */
export interface Survey extends OwnerFacts {
	readonly site: string;
	readonly sources: readonly PageSource[];
	readonly requests: readonly SeenRequest[];
	readonly cookies: readonly SeenCookie[];
	readonly storage: readonly SeenStorage[];
	/** What asked for consent; empty where nothing did. */
	readonly banner: string;
	/** The configuration of ours in the first page, as text. */
	readonly config?: string;
}

const SCENARIO = { region: '', gpc: false };

/** Visits a site as one person who allows everything that is asked. @throws where the first page does not come */
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
		// The host that only led here is the owner's as well.
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
 * Keeps the answer to each navigation of a tab.
 * @returns a function that gives them: each address once, as it came first
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
