import type { BrowserContext, HTTPResponse, Page } from 'puppeteer-core';
import { type Credentials, withCredentials } from './credentials.js';
import type { Scenario } from './evidence.js';
import { type PageFacts, readPage } from './read-page.js';
import type { WatchedBrowser } from './watched-browser.js';
import { Witness } from './witness.js';

/** How long a visitor stays on a page. */
export interface Stay {
	/** The shortest time on the page, and the time without requests after which the visitor leaves it, in ms. */
	readonly wait: number;
}

/** A visitor with a browser context of their own, which is empty at first, and a witness that records what it does. */
export class Visitor {
	private constructor(
		readonly context: BrowserContext,
		readonly witness: Witness,
		/** The first tab. */
		readonly page: Page,
		private readonly credentials?: Credentials,
	) {}

	static async arrive(watched: WatchedBrowser, scenario: Scenario, credentials?: Credentials): Promise<Visitor> {
		const context = await watched.browser.createBrowserContext();
		const witness = new Witness(watched, `${context.id}`, scenario);
		witness.open();
		return new Visitor(context, witness, await openTab(context, witness), credentials);
	}

	/** Why the last address did not open; empty if it did. */
	trouble = '';

	/** Opens another tab. */
	openTab(): Promise<Page> {
		return openTab(this.context, this.witness);
	}

	/**
	 * Opens an address, scrolls through the whole page, and stays for a while.
	 * @param url the address, without credentials
	 * @param stay how long to stay
	 * @param page the tab; by default the first
	 * @returns the facts of the page; `undefined` if it did not open or is not a page
	 */
	async go(url: string, stay: Stay, page: Page = this.page): Promise<PageFacts | undefined> {
		const { witness } = this;
		witness.page = url;
		const before = page.url();
		try {
			// We do not wait for the load event here, because some pages never fire it.
			const answer = await page.goto(withCredentials(url, this.credentials), {
				waitUntil: 'domcontentloaded',
				timeout: 30_000,
			});
			this.trouble = troubleOf(answer);
			// No script of ours can run in the browser's viewer for files.
			if (!isPage(answer)) return undefined;
		} catch (error) {
			// A download leaves the previous page open.
			const isStill = page.url() === before && before !== url && /ERR_ABORTED/.test(`${error}`);
			if (isStill || /^(about:blank|chrome-error:.*)$/.test(page.url())) {
				this.trouble = whyNot(error);
				return undefined;
			}
		}
		await this.#load(page, stay);
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight)).catch(() => {});
		await this.quiet(stay);
		await page.evaluate(() => scrollTo(0, 0)).catch(() => {});
		const facts = await readPage(page);
		witness.seeHints(facts.hints);
		await witness.seeConnections();
		await this.takeNames();
		return facts;
	}

	/** Waits until a page has loaded. After it has waited in vain once, it waits for a shorter time. */
	async #load(page: Page, { wait }: Stay): Promise<void> {
		const isThere = () => document.readyState === 'complete';
		try {
			await page.waitForFunction(isThere, { timeout: wait * (this.#isPatient ? 10 : 1), polling: 100 });
		} catch {
			this.#isPatient = false;
		}
	}

	#isPatient = true;

	/** Waits until no new request has been sent for a time, and at least for that time, because of late timers. */
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

	/** Records what is stored now. */
	async takeNames(): Promise<void> {
		await Promise.allSettled([this.witness.readJar(), this.witness.readStores()]);
	}

	async leave(): Promise<void> {
		this.witness.close();
		await this.context.close().catch(() => {});
	}
}

/** The browser's error codes, and words for owners. */
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
	[/INVALID_AUTH_CREDENTIALS/, 'it asks for a name and a password: write them as https://name:password@…'],
	[/UNSAFE_PORT/, 'browsers refuse that port'],
	[/ERR_ABORTED/, 'it gives a file or nothing, but no page'],
];

function troubleOf(answer: HTTPResponse | null): string {
	const status = answer?.status() ?? 200;
	if (status === 401) return 'it asks for a name and a password: write them as https://name:password@…';
	if (status >= 400) return `the server answers ${status} ${answer?.statusText()}`.trim();
	return isPage(answer) ? '' : `it is no page, but ${typeOf(answer)}`;
}

const typeOf = (answer: HTTPResponse | null) => answer?.headers()['content-type']?.replace(/;.*/, '').trim() ?? '';

/** Is an answer a page? Without a `Content-Type`, the browser sniffs it, and we assume a page. */
const isPage = (answer: HTTPResponse | null) => /^$|html|xml|^text\//.test(typeOf(answer));

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
