import type { BrowserContext, KeyInput, Page, Cookie as PuppeteerCookie } from 'puppeteer-core';
import { aim } from '../wait/aim.js';
import { painted } from '../wait/painted.js';
import { travel } from '../wait/travel.js';
import { until } from '../wait/until.js';
import type { Cookie, Key, Visitor } from './visitor.js';

/** The differences between the engines that puppeteer drives. */
export interface Ways {
	/** Sets the language, colours and size of a new tab. */
	prepare(page: Page): Promise<void>;
	/** Is something that puppeteer reports as an uncaught error one? */
	isError?(error: unknown): boolean;
	throttle(page: Page, times: number): Promise<void>;
	forceColours(page: Page): Promise<void>;
}

/** A visitor in a tab of a puppeteer browser: Chromium and Firefox. */
export class PuppeteerVisitor implements Visitor {
	readonly #errors: string[] = [];
	readonly #console: string[] = [];

	/** Opens a tab in a browser context, which has its own cookie jar. Closing the first tab closes the context. */
	static async open(context: BrowserContext, ways: Ways, isFirst = true): Promise<Visitor> {
		const page = await context.newPage();
		const visitor = new PuppeteerVisitor(page, context, ways, isFirst);
		await ways.prepare(page);
		return visitor;
	}

	private constructor(
		private readonly page: Page,
		private readonly context: BrowserContext,
		private readonly ways: Ways,
		private readonly isFirst: boolean,
	) {
		page.on('pageerror', (error) => {
			if (ways.isError?.(error) ?? true) this.#errors.push(String(error));
		});
		page.on('console', (message) => this.#console.push(`${message.type()}: ${message.text()}`));
	}

	async open(url: string): Promise<void> {
		await this.page.goto(url);
		await this.#shown();
	}

	evaluate<T>(expression: string): Promise<T>;
	evaluate<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
	evaluate(run: string | ((...args: unknown[]) => unknown), ...args: unknown[]): Promise<unknown> {
		return this.page.evaluate(run, ...args);
	}

	until<T>(condition: string | (() => T | Promise<T>), timeout = 5000): Promise<T> {
		return until(this, condition, timeout);
	}

	async press(selector: string, timeout = 5000): Promise<void> {
		await this.page.bringToFront();
		const { x, y } = await aim(this, selector, timeout);
		await this.page.mouse.click(x, y);
	}

	async key(name: Key): Promise<void> {
		await this.page.bringToFront();
		const keys = name.replace('Space', ' ').split('+') as KeyInput[];
		for (const key of keys) await this.page.keyboard.down(key);
		for (const key of keys.reverse()) await this.page.keyboard.up(key);
	}

	async wheel(selector: string, pixels: number): Promise<void> {
		await this.page.bringToFront();
		const { x, y } = await aim(this, selector, 5000);
		await this.page.mouse.move(x, y);
		await this.page.mouse.wheel({ deltaY: pixels });
	}

	print(): Promise<Uint8Array> {
		return this.page.pdf();
	}

	async cookies(): Promise<Cookie[]> {
		// A write does not wait for Chromium's network process, a read does: by then the jar has what was written before.
		await this.evaluate('document.cookie').catch(() => {});
		const here = new URL(this.page.url());
		return (await this.context.cookies()).filter((cookie) => isSentTo(here, cookie)).map(plain);
	}

	async reload(): Promise<void> {
		await this.page.reload();
		await this.#shown();
	}

	back(): Promise<void> {
		return travel(this, -1);
	}

	forward(): Promise<void> {
		return travel(this, 1);
	}

	tab(): Promise<Visitor> {
		return PuppeteerVisitor.open(this.context, this.ways, false);
	}

	async screenshot(path: string, { fullPage = false } = {}): Promise<void> {
		await this.page.bringToFront();
		await this.page.screenshot({ path: path as `${string}.png`, fullPage });
	}

	size(width: number, height: number): Promise<void> {
		return this.page.setViewport({ width, height });
	}

	errors(): string[] {
		return [...this.#errors];
	}

	console(): string[] {
		return [...this.#console];
	}

	throttle(times: number): Promise<void> {
		return this.ways.throttle(this.page, times);
	}

	forceColours(): Promise<void> {
		return this.ways.forceColours(this.page);
	}

	close(): Promise<void> {
		return this.isFirst ? this.context.close() : this.page.close();
	}

	async #shown(): Promise<void> {
		// The page may already be navigating to another one.
		await this.evaluate(painted).catch(() => {});
	}
}

/** Is a cookie sent to an address? It follows RFC 6265, 5.4, as far as the tests need it. */
function isSentTo({ hostname, pathname, protocol }: URL, { domain, path, secure }: PuppeteerCookie): boolean {
	const inDomain = domain.startsWith('.') ? `.${hostname}`.endsWith(domain) : hostname === domain;
	return inDomain && `${pathname}/`.startsWith(path.replace(/\/?$/, '/')) && (!secure || protocol === 'https:');
}

const plain = ({ name, value, domain, path, expires, httpOnly, secure }: PuppeteerCookie): Cookie => ({
	name,
	value,
	domain,
	path,
	expires: expires > 0 ? expires : -1,
	httpOnly: httpOnly ?? false,
	secure,
});
