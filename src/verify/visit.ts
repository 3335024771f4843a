import type { BrowserContext, Page } from 'puppeteer-core';
import type { Answer } from './answer.js';
import type { Evidence, Phase, Scenario, SeenCookie, SeenStorage, Shot } from './evidence.js';
import { press } from './press.js';
import { readPage } from './read-page.js';
import type { WatchedBrowser } from './watched-browser.js';
import { Witness } from './witness.js';

/** How a site is visited. */
export interface VisitOptions {
	/** How many pages of the site, the first one counted. */
	readonly pages: number;
	/** The shortest time on a page, and the silence after which it is left, in ms. */
	readonly wait: number;
	readonly screenshots: boolean;
	/** Is told what happens, a line at a time. */
	readonly progress: (line: string) => void;
}

/** A visitor with a browser context of its own. */
interface Visitor {
	readonly context: BrowserContext;
	readonly witness: Witness;
	readonly page: Page;
}

/** What both visitors write down. */
type Notes = Pick<Evidence, 'pages' | 'unreached' | 'leftovers' | 'shots'> & {
	banner: string;
	config?: string;
	notice?: string;
};

/** Visits a site as two people: one refuses, one accepts and withdraws. @returns everything that was seen */
export async function visit(
	browser: WatchedBrowser,
	site: string,
	scenario: Scenario,
	options: VisitOptions,
): Promise<Evidence> {
	const notes: Notes = { pages: [site], unreached: [], leftovers: [], shots: [], banner: '' };
	const refusing = await arrive(browser, scenario);
	const accepting = await arrive(browser, scenario);
	try {
		await firstLook(refusing, site, options, notes);
		await Promise.all([refuse(refusing, options, notes), accept(accepting, options, notes)]);
	} finally {
		for (const { context, witness } of [refusing, accepting]) {
			witness.close();
			await context.close().catch(() => {});
		}
	}
	const all = [refusing.witness, accepting.witness];
	return {
		...notes,
		scenario,
		site,
		requests: all.flatMap(({ requests }) => requests),
		cookies: all.flatMap(({ cookies }) => cookies),
		storage: all.flatMap(({ storage }) => storage),
		aliases: [],
	};
}

async function arrive(watched: WatchedBrowser, scenario: Scenario): Promise<Visitor> {
	const context = await watched.browser.createBrowserContext();
	const witness = new Witness(watched, `${context.id}`, scenario);
	witness.open();
	return { context, witness, page: await openTab(context, witness) };
}

async function openTab(context: BrowserContext, witness: Witness): Promise<Page> {
	const page = await context.newPage();
	const session = await page.createCDPSession();
	const { targetInfo } = await session.send('Target.getTargetInfo');
	await session.detach();
	await witness.watches(targetInfo.targetId);
	await page.setViewport({ width: 1280, height: 800 });
	return page;
}

/** Before a choice: every page, and which pages there are. */
async function firstLook({ page, witness }: Visitor, site: string, options: VisitOptions, notes: Notes): Promise<void> {
	for (let index = 0; index < notes.pages.length; index++) {
		const url = notes.pages[index] ?? site;
		options.progress(`before a choice: ${url}`);
		const isThere = await go(page, witness, url, options);
		if (!isThere && index === 0) throw new Error(`${url} cannot be opened.`);
		const { links, config, notice } = await readPage(page);
		notes.config ??= config;
		if (notice !== undefined) notes.notice = `${notes.notice ?? ''}\n${notice}`;
		for (const link of links)
			if (notes.pages.length < options.pages && !notes.pages.includes(link)) notes.pages.push(link);
		if (index === 0) await shoot(page, 'before', options, notes);
	}
}

async function refuse({ page, witness }: Visitor, options: VisitOptions, notes: Notes): Promise<void> {
	const [site = ''] = notes.pages;
	// The banner is on the first page at least.
	if (notes.pages.length > 1) await go(page, witness, site, { ...options, wait: Math.min(options.wait, 500) });
	options.progress('refusing');
	if (!(await answer(page, witness, 'reject', notes))) return;
	await quiet(witness, options);
	await shoot(page, 'refused', options, notes);
	for (const url of notes.pages) await go(page, witness, url, options);
	await takeStock(witness, notes);
}

async function accept(visitor: Visitor, options: VisitOptions, notes: Notes): Promise<void> {
	const { page, witness, context } = visitor;
	const [site = ''] = notes.pages;
	await go(page, witness, site, { ...options, wait: Math.min(options.wait, 500) });
	options.progress('accepting');
	if (!(await answer(page, witness, 'accept', notes))) return;
	await quiet(witness, options);
	await shoot(page, 'accepted', options, notes);
	for (const url of notes.pages) await go(page, witness, url, options);
	const other = await openTab(context, witness);
	await go(other, witness, site, options);
	if (notes.pages.length > 1) await go(page, witness, site, options);
	await page.bringToFront();
	options.progress('withdrawing');
	if (!(await answer(page, witness, 'withdraw', notes))) return;
	await quiet(witness, options);
	await shoot(page, 'withdrawn', options, notes);
	for (const url of notes.pages) await go(page, witness, url, options);
	// What the other tab has open can be erased once it is left.
	await go(other, witness, site, { ...options, wait: Math.min(options.wait, 500) });
	await takeStock(witness, notes);
}

const PHASES: { readonly [answer in Answer]: Phase } = { accept: 'accepted', reject: 'refused', withdraw: 'withdrawn' };

/** Gives an answer. What begins while the button goes down belongs to what was in force before it, or to both. */
async function answer(page: Page, witness: Witness, what: Answer, notes: Notes): Promise<boolean> {
	await takeNames(witness);
	if (what !== 'withdraw') witness.phase = PHASES[what];
	const { banner, byHand } = await press(page, what);
	const phase = PHASES[what];
	if (!banner) {
		notes.unreached.push({ phase, why: 'nothing to press was found' });
		return false;
	}
	notes.banner ||= banner;
	if (!byHand && what !== 'accept')
		notes.unreached.push({ phase, why: 'no button was found; it was called by its interface instead' });
	if (what === 'withdraw') {
		// Other tabs hear of it a moment later.
		await new Promise((resolve) => setTimeout(resolve, 300));
		await takeNames(witness);
	}
	witness.phase = phase;
	return true;
}

async function takeNames(witness: Witness): Promise<void> {
	await Promise.allSettled([witness.readJar(), witness.readStores()]);
}

/** What is still there at the end of a phase in which nothing may be. */
async function takeStock(witness: Witness, notes: Notes): Promise<void> {
	const [jar, stores] = await Promise.all([witness.readJar(), witness.readStores()]);
	notes.leftovers.push(...(jar satisfies SeenCookie[]), ...(stores satisfies SeenStorage[]));
}

/** @returns false where the page did not come */
async function go(page: Page, witness: Witness, url: string, options: VisitOptions): Promise<boolean> {
	witness.page = url;
	try {
		await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
	} catch {
		if (page.url() === 'about:blank') return false;
	}
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight)).catch(() => {});
	await quiet(witness, options);
	await page.evaluate(() => scrollTo(0, 0)).catch(() => {});
	const { hints } = await readPage(page);
	witness.seeHints(hints);
	await takeNames(witness);
	return true;
}

/** Waits as long as something is asked for; and at least as long as was said, for timers that come late. */
async function quiet(witness: Witness, { wait }: VisitOptions): Promise<void> {
	const start = performance.now();
	const end = start + wait * 4 + 4000;
	for (;;) {
		const now = performance.now();
		const left = Math.max(start + wait, Math.min(witness.lastAt + wait, end)) - now;
		if (left <= 0) return;
		await new Promise((resolve) => setTimeout(resolve, left));
	}
}

async function shoot(page: Page, phase: Phase, { screenshots }: VisitOptions, { shots }: Notes): Promise<void> {
	if (!screenshots) return;
	const jpeg = await page.screenshot({ type: 'jpeg', quality: 60, encoding: 'base64' }).catch(() => '');
	if (jpeg) (shots as Shot[]).push({ phase, page: page.url(), jpeg });
}
