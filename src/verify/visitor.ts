import type { BrowserContext, Page } from 'puppeteer-core';
import type { Scenario } from './evidence.js';
import { type PageFacts, readPage } from './read-page.js';
import type { WatchedBrowser } from './watched-browser.js';
import { Witness } from './witness.js';

/** How long somebody stays on a page. */
export interface Stay {
	/** The shortest time, and the silence after which the page is left, in ms. */
	readonly wait: number;
}

/** Somebody with an empty browser of their own, and a witness who writes down what it does. */
export class Visitor {
	private constructor(
		readonly context: BrowserContext,
		readonly witness: Witness,
		/** The first tab. */
		readonly page: Page,
	) {}

	static async arrive(watched: WatchedBrowser, scenario: Scenario): Promise<Visitor> {
		const context = await watched.browser.createBrowserContext();
		const witness = new Witness(watched, `${context.id}`, scenario);
		witness.open();
		return new Visitor(context, witness, await openTab(context, witness));
	}

	/** Why the last address did not give its page; empty where it did. */
	trouble = '';

	/** Opens a further tab. */
	openTab(): Promise<Page> {
		return openTab(this.context, this.witness);
	}

	/**
	 * Opens an address, looks at the whole page, and stays for a while.
	 * @param page the tab; the first one where it is left out
	 * @returns what the page says about itself; `undefined` where it did not come
	 */
	async go(url: string, stay: Stay, page: Page = this.page): Promise<PageFacts | undefined> {
		const { witness } = this;
		witness.page = url;
		try {
			const answer = await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
			const status = answer?.status() ?? 200;
			this.trouble = status < 400 ? '' : `the server answers ${status} ${answer?.statusText()}`.trim();
		} catch (error) {
			if (/^(about:blank|chrome-error:.*)$/.test(page.url())) {
				this.trouble = whyNot(error);
				return undefined;
			}
		}
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight)).catch(() => {});
		await this.quiet(stay);
		await page.evaluate(() => scrollTo(0, 0)).catch(() => {});
		const facts = await readPage(page);
		witness.seeHints(facts.hints);
		await witness.seeConnections();
		await this.takeNames();
		return facts;
	}

	/** Waits as long as something is asked for; and at least as long as was said, for timers that come late. */
	async quiet({ wait }: Stay): Promise<void> {
		const start = performance.now();
		const end = start + wait * 4 + 4000;
		for (;;) {
			const now = performance.now();
			const left = Math.max(start + wait, Math.min(this.witness.lastAt + wait, end)) - now;
			if (left <= 0) return;
			await new Promise((resolve) => setTimeout(resolve, left));
		}
	}

	/** Writes down what is stored by now. */
	async takeNames(): Promise<void> {
		await Promise.allSettled([this.witness.readJar(), this.witness.readStores()]);
	}

	async leave(): Promise<void> {
		this.witness.close();
		await this.context.close().catch(() => {});
	}
}

/** The browser's own words for what owners meet. */
const REASONS: readonly (readonly [pattern: RegExp, reason: string])[] = [
	[/NAME_NOT_RESOLVED/, 'no server has that name'],
	[/CONNECTION_REFUSED/, 'nothing answers there; is the server running?'],
	[/INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE/, 'this machine does not reach it'],
	[
		/CERT_/,
		'its certificate is not trusted; of a test server, allow it with --browser-arg=--ignore-certificate-errors',
	],
	[/ERR_SSL/, 'it does not speak https; did you mean http:?'],
	[/TOO_MANY_REDIRECTS/, 'it redirects without end'],
	[/TIMED_OUT|timeout/i, 'it took more than 30 seconds'],
];

function whyNot(error: unknown): string {
	const message = error instanceof Error ? error.message : `${error}`;
	const reason = REASONS.find(([pattern]) => pattern.test(message))?.[1];
	const code = /net::\w+/.exec(message)?.[0];
	return [reason, code && (reason ? `(${code})` : code)].filter(Boolean).join(' ') || message;
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
