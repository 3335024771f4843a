import type { Page } from 'puppeteer-core';
import type { Answer } from './answer.js';
import { type Credentials, withoutCredentials } from './credentials.js';
import type { Evidence, Phase, Scenario, SeenCookie, SeenStorage, Shot } from './evidence.js';
import { landedAt } from './landed-at.js';
import { press } from './press.js';
import { type Stay, Visitor } from './visitor.js';
import type { WatchedBrowser } from './watched-browser.js';
import type { Witness } from './witness.js';

/** How a site is visited. */
export interface VisitOptions extends Stay {
	/** How many pages of the site, the first one counted. */
	readonly pages: number;
	readonly screenshots: boolean;
	/** What the site asks of everybody before it shows a page. */
	readonly credentials?: Credentials;
	/** Is told what happens, a line at a time. */
	readonly progress: (line: string) => void;
}

/** What both visitors write down. */
type Notes = Pick<Evidence, 'pages' | 'unreached' | 'leftovers' | 'shots'> &
	Required<Pick<Evidence, 'troubles' | 'marks'>> & {
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
	const notes: Notes = { pages: [], unreached: [], leftovers: [], shots: [], banner: '', troubles: [], marks: [] };
	const { credentials } = options;
	const refusing = await Visitor.arrive(browser, scenario, credentials);
	const accepting = await Visitor.arrive(browser, scenario, credentials);
	try {
		await firstLook(refusing, site, options, notes);
		await Promise.all([refuse(refusing, options, notes), accept(accepting, options, notes)]);
	} finally {
		await refusing.leave();
		await accepting.leave();
	}
	const all = [refusing.witness, accepting.witness];
	return {
		...notes,
		scenario,
		site: notes.pages[0] ?? site,
		requests: all.flatMap(({ requests }) => requests),
		cookies: all.flatMap(({ cookies }) => cookies),
		storage: all.flatMap(({ storage }) => storage),
		aliases: [],
	};
}

/** Before a choice: every page, and which pages there are. */
async function firstLook(visitor: Visitor, site: string, options: VisitOptions, notes: Notes): Promise<void> {
	const ahead = new Set([site]);
	// A set goes on with what is added to it on the way.
	for (const url of ahead) {
		if (notes.pages.length >= options.pages) return;
		options.progress(`before a choice: ${url}`);
		const isFirst = notes.pages.length === 0;
		const facts = await visitor.go(url, options);
		if (visitor.trouble && isFirst) throw new Error(`${url} cannot be opened: ${visitor.trouble}.`);
		// A link to a file takes no page's place.
		if (!facts) continue;
		notes.pages.push(isFirst ? landedAt(visitor.page, url, options.progress) : url);
		const { links = [], config, notice, troubles = [], marks = [] } = facts;
		notes.troubles.push(...troubles.map(({ file, why }) => ({ file: withoutCredentials(file), why, page: url })));
		notes.marks.push(...marks.map((id) => ({ id, page: url })));
		notes.config ??= config;
		if (notice !== undefined) notes.notice = `${notes.notice ?? ''}\n${notice}`;
		for (const link of links) ahead.add(withoutCredentials(link));
		if (isFirst) await shoot(visitor.page, 'before', options, notes);
	}
}

async function refuse(visitor: Visitor, options: VisitOptions, notes: Notes): Promise<void> {
	const { page } = visitor;
	const [site = ''] = notes.pages;
	// The banner is on the first page at least.
	if (notes.pages.length > 1) await visitor.go(site, { ...options, wait: Math.min(options.wait, 500) });
	options.progress('refusing');
	if (!(await answer(visitor, 'reject', notes))) return;
	await visitor.quiet(options);
	await shoot(page, 'refused', options, notes);
	await goRound(visitor, 'after refusing', options, notes);
	await takeStock(visitor.witness, notes);
}

async function accept(visitor: Visitor, options: VisitOptions, notes: Notes): Promise<void> {
	const { page } = visitor;
	const [site = ''] = notes.pages;
	await visitor.go(site, { ...options, wait: Math.min(options.wait, 500) });
	options.progress('accepting');
	if (!(await answer(visitor, 'accept', notes))) return;
	await visitor.quiet(options);
	await shoot(page, 'accepted', options, notes);
	await goRound(visitor, 'after accepting', options, notes);
	options.progress(`after accepting, in another tab: ${site}`);
	const other = await visitor.openTab();
	await visitor.go(site, options, other);
	if (notes.pages.length > 1) await visitor.go(site, options);
	await page.bringToFront();
	options.progress('withdrawing');
	if (!(await answer(visitor, 'withdraw', notes))) return;
	await visitor.quiet(options);
	await shoot(page, 'withdrawn', options, notes);
	await goRound(visitor, 'after withdrawing', options, notes);
	// What the other tab has open can be erased once it is left.
	await visitor.go(site, { ...options, wait: Math.min(options.wait, 500) }, other);
	await takeStock(visitor.witness, notes);
}

/** Every page again. */
async function goRound(visitor: Visitor, when: string, options: VisitOptions, { pages }: Notes): Promise<void> {
	for (const url of pages) {
		options.progress(`${when}: ${url}`);
		await visitor.go(url, options);
	}
}

const PHASES: { readonly [answer in Answer]: Phase } = { accept: 'accepted', reject: 'refused', withdraw: 'withdrawn' };

/** Gives an answer. What begins while the button goes down belongs to what was in force before it, or to both. */
async function answer(visitor: Visitor, what: Answer, notes: Notes): Promise<boolean> {
	const { page, witness } = visitor;
	await visitor.takeNames();
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
		await visitor.takeNames();
	}
	witness.phase = phase;
	return true;
}

/** What is still there at the end of a phase in which nothing may be. */
async function takeStock(witness: Witness, notes: Notes): Promise<void> {
	const [jar, stores] = await Promise.all([witness.readJar(), witness.readStores()]);
	notes.leftovers.push(...(jar satisfies SeenCookie[]), ...(stores satisfies SeenStorage[]));
}

async function shoot(page: Page, phase: Phase, { screenshots }: VisitOptions, { shots }: Notes): Promise<void> {
	if (!screenshots) return;
	const jpeg = await page.screenshot({ type: 'jpeg', quality: 60, encoding: 'base64' }).catch(() => '');
	if (jpeg) (shots as Shot[]).push({ phase, page: withoutCredentials(page.url()), jpeg });
}
