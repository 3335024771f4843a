import { writeFile } from 'node:fs/promises';
import { aim } from '../wait/aim.js';
import { until } from '../wait/until.js';
import type { Cookie, Key, Visitor } from './visitor.js';
import type { WebDriver } from './webdriver.js';

/** A tab of a WebKit session. */
export class WebkitVisitor implements Visitor {
	constructor(
		private readonly driver: WebDriver,
		private readonly handle: string,
		private readonly viewport: { width: number; height: number },
		private readonly end: () => Promise<void>,
	) {}

	async open(url: string): Promise<void> {
		await this.#send('POST', '/url', { url });
	}

	evaluate<T>(expression: string): Promise<T>;
	evaluate<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
	async evaluate(run: string | ((...args: unknown[]) => unknown), ...args: unknown[]): Promise<unknown> {
		const call = typeof run === 'string' ? `(${run}\n)` : `(${String(run)})(...args)`;
		const outcome = await this.#send<Outcome>('POST', '/execute/async', {
			script: wrapped(call),
			args,
		});
		if ('error' in outcome) throw new Error(outcome.error);
		return outcome.json === null ? undefined : JSON.parse(outcome.json);
	}

	until<T>(condition: string | (() => T | Promise<T>), timeout = 5000): Promise<T> {
		return until(this, condition, timeout);
	}

	async press(selector: string, timeout = 5000): Promise<void> {
		const point = await aim(this, selector, timeout);
		await this.#act({
			type: 'pointer',
			id: 'mouse',
			parameters: { pointerType: 'mouse' },
			actions: [
				{ type: 'pointerMove', duration: 0, origin: 'viewport', ...point },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 },
			],
		});
	}

	async key(name: Key): Promise<void> {
		const values = name.split('+').map((part) => codes[part]);
		const down = values.map((value) => ({ type: 'keyDown', value }));
		const up = values.reverse().map((value) => ({ type: 'keyUp', value }));
		await this.#act({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
	}

	async wheel(selector: string, pixels: number): Promise<void> {
		const point = await aim(this, selector, 5000);
		const turn = { type: 'scroll', duration: 0, origin: 'viewport', deltaX: 0, deltaY: pixels, ...point };
		await this.#act({ type: 'wheel', id: 'wheel', actions: [turn] });
		// Otherwise the driver would ignore the next turn if it is the same.
		await this.#send('DELETE', '/actions');
	}

	print(): Promise<Uint8Array> {
		return Promise.reject(new Error('the driver of WebKit cannot print'));
	}

	async cookies(): Promise<Cookie[]> {
		const found = await this.#send<(Omit<Cookie, 'expires'> & { expiry?: number })[]>('GET', '/cookie');
		return found.map(({ name, value, domain, path, expiry = -1, httpOnly, secure }) => {
			return { name, value, domain, path, expires: expiry, httpOnly, secure };
		});
	}

	async reload(): Promise<void> {
		await this.#send('POST', '/refresh');
	}

	async back(): Promise<void> {
		await this.#send('POST', '/back');
	}

	async forward(): Promise<void> {
		await this.#send('POST', '/forward');
	}

	async tab(): Promise<Visitor> {
		// A window, not a tab: WebKit's driver leaves a new tab in the background, where it paints nothing.
		const { handle } = await this.#send<{ handle: string }>('POST', '/window/new', { type: 'window' });
		const close = async (): Promise<void> => void (await this.driver.send('DELETE', '/window', undefined, handle));
		const visitor = new WebkitVisitor(this.driver, handle, this.viewport, close);
		await visitor.size(this.viewport.width, this.viewport.height);
		return visitor;
	}

	async screenshot(path: string, { fullPage = false } = {}): Promise<void> {
		const { width, height } = await this.evaluate(() => ({
			width: innerWidth,
			height: innerHeight,
		}));
		if (fullPage) await this.size(width, await this.evaluate(() => document.documentElement.scrollHeight));
		const png = await this.#send<string>('GET', '/screenshot');
		if (fullPage) await this.size(width, height);
		await writeFile(path, Buffer.from(png, 'base64'));
	}

	async size(width: number, height: number): Promise<void> {
		// The first window has no toolbar. A later one has, and cannot be narrower than the toolbar, some 450 px.
		const frame = await this.evaluate(() => ({
			width: outerWidth - innerWidth,
			height: outerHeight - innerHeight,
		}));
		await this.#send('POST', '/window/rect', {
			width: width + frame.width,
			height: height + frame.height,
		});
		await this.until(`innerWidth === ${width} && innerHeight === ${height}`);
	}

	errors(): string[] {
		return [];
	}

	console(): string[] {
		return [];
	}

	throttle(): Promise<void> {
		return Promise.reject(new Error('only Chromium can be throttled'));
	}

	forceColours(): Promise<void> {
		return Promise.reject(new Error('only Chromium can be told to force colours'));
	}

	close(): Promise<void> {
		return this.end();
	}

	#send<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
		return this.driver.send<T>(method, path, body, this.handle);
	}

	async #act(source: object): Promise<void> {
		await this.#send('POST', '/actions', { actions: [source] });
	}
}

/** The result of a script of `evaluate`. The page writes JSON, because the driver turns `undefined` into `null`. */
type Outcome = { json: string | null } | { error: string };

const wrapped = (call: string): string => `
	const args = [...arguments];
	const done = args.pop();
	(async () => ${call})().then(
		(value) => done({ json: JSON.stringify(value) }),
		(error) => done({ error: String(error) }),
	);
`;

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const codes: Record<string, string> = {
	Shift: '\uE008',
	Tab: '\uE004',
	Enter: '\uE007',
	Space: ' ',
	Escape: '\uE00C',
	ArrowLeft: '\uE012',
	ArrowUp: '\uE013',
	ArrowRight: '\uE014',
	ArrowDown: '\uE015',
};
