import type { Page } from 'puppeteer-core';
import type { Options } from '../config/options.js';
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
	/** The number of pages to visit, including the first. */
	readonly pages: number;
	readonly screenshots: boolean;
	/** The credentials for HTTP authentication, if the site needs them. */
	readonly credentials?: Credentials;
	/** The configuration. @default that of the first page that has one */
	readonly config?: Options;
	/** Gets one line for each step. */
	readonly progress: (line: string) => void;
}

/** The notes of both visitors. */
type Notes = Pick<Evidence, 'pages' | 'unreached' | 'leftovers' | 'shots'> &
	Required<Pick<Evidence, 'troubles' | 'marks'>> & {
		banner: string;
		config?: string;
		notice?: string;
	};

/**
 * Visits a site as two visitors: one refuses, the other accepts and withdraws.
 * @returns everything that was seen, without aliases
 * @throws if the first page cannot be opened
 */
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

/** Visits the pages before a choice, and follows their links to find more. */
async function firstLook(visitor: Visitor, site: string, options: VisitOptions, notes: Notes): Promise<void> {
	const ahead = new Set([site]);
	// The loop also visits what is added to the set meanwhile.
	for (const url of ahead) {
		if (notes.pages.length >= options.pages) return;
		options.progress(`before a choice: ${url}`);
		const isFirst = notes.pages.length === 0;
		const facts = await visitor.go(url, options);
		if (visitor.trouble && isFirst) throw new Error(`${url} cannot be opened: ${visitor.trouble}.`);
		// A link that leads to a file does not count as a page.
		if (!facts) continue;
		notes.pages.push(isFirst ? landedAt(visitor.page, url, options.progress) : url);
		const { links = [], config, notice, troubles = [], marks = [] } = facts;
		notes.troubles.push(...troubles.map(({ file, why }) => ({ file: withoutCredentials(file), why, page: url })));
		notes.marks.push(...marks.map((id) => ({ id, page: url })));
		if (options.config === undefined && differs(config, notes.config))
			options.progress(
				`${url} has another configuration than the pages before it, and is compared with theirs: verify it by itself, or name one configuration with --config`,
			);
		notes.config ??= config;
		if (notice !== undefined) notes.notice = `${notes.notice ?? ''}\n${notice}`;
		for (const link of links) ahead.add(withoutCredentials(link));
		if (isFirst) await shoot(visitor.page, 'before', options, notes);
	}
}

/** Do two configurations declare other services or categories? The rest may differ from page to page, as a nonce does. */
function differs(one: string | undefined, other: string | undefined): boolean {
	if (one === undefined || other === undefined || one === other) return false;
	try {
		const [a, b] = [one, other]
			.map((json) => JSON.parse(json))
			.map(({ services, categories }) => [services, categories]);
		return JSON.stringify(a) !== JSON.stringify(b);
	} catch {
		return true;
	}
}

async function refuse(visitor: Visitor, options: VisitOptions, notes: Notes): Promise<void> {
	const { page } = visitor;
	const [site = ''] = notes.pages;
	// The first page certainly shows the banner; others may not.
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
	// A database that the other tab has open can be erased only when that page is left.
	await visitor.go(site, { ...options, wait: Math.min(options.wait, 500) }, other);
	await takeStock(visitor.witness, notes);
}

/** Visits every page again. */
async function goRound(visitor: Visitor, when: string, options: VisitOptions, { pages }: Notes): Promise<void> {
	for (const url of pages) {
		options.progress(`${when}: ${url}`);
		await visitor.go(url, options);
	}
}

const PHASES: { readonly [answer in Answer]: Phase } = { accept: 'accepted', reject: 'refused', withdraw: 'withdrawn' };

/**
 * Gives an answer and begins its phase. The phase of a grant or refusal begins before the press, that of a withdrawal after
 * it: a request during the press is judged by the more permissive of the two phases.
 */
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
		// The visitor's other tabs get the message a moment later.
		await new Promise((resolve) => setTimeout(resolve, 300));
		await visitor.takeNames();
	}
	witness.phase = phase;
	return true;
}

/** Notes what is still stored at the end of a phase. */
async function takeStock(witness: Witness, notes: Notes): Promise<void> {
	const [jar, stores] = await Promise.all([witness.readJar(), witness.readStores()]);
	notes.leftovers.push(...(jar satisfies SeenCookie[]), ...(stores satisfies SeenStorage[]));
}

async function shoot(page: Page, phase: Phase, { screenshots }: VisitOptions, { shots }: Notes): Promise<void> {
	if (!screenshots) return;
	const jpeg = await page.screenshot({ type: 'jpeg', quality: 60, encoding: 'base64' }).catch(() => '');
	if (jpeg) (shots as Shot[]).push({ phase, page: withoutCredentials(page.url()), jpeg });
}
