import type { BrowserContext, HTTPResponse, Page } from 'puppeteer-core';
import { type Credentials, withCredentials } from './credentials.js';
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
		private readonly credentials?: Credentials,
	) {}

	static async arrive(watched: WatchedBrowser, scenario: Scenario, credentials?: Credentials): Promise<Visitor> {
		const context = await watched.browser.createBrowserContext();
		const witness = new Witness(watched, `${context.id}`, scenario);
		witness.open();
		return new Visitor(context, witness, await openTab(context, witness), credentials);
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
		const before = page.url();
		try {
			// A page that never has all that it asks for is a page as well.
			const answer = await page.goto(withCredentials(url, this.credentials), {
				waitUntil: 'domcontentloaded',
				timeout: 30_000,
			});
			this.trouble = troubleOf(answer);
			// What shows a file in place of a page cannot be asked anything.
			if (!isPage(answer)) return undefined;
		} catch (error) {
			// A file that is saved leaves the page before it where it is.
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

	/** Waits until all of a page is there; whoever waited in vain once does not wait that long again. */
	async #load(page: Page, { wait }: Stay): Promise<void> {
		const isThere = () => document.readyState === 'complete';
		try {
			await page.waitForFunction(isThere, { timeout: wait * (this.#isPatient ? 10 : 1), polling: 100 });
		} catch {
			this.#isPatient = false;
		}
	}

	#isPatient = true;

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

/** What a server says nothing of, the browser takes for what it looks like. */
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
