/** The engines that a visitor can use. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** The settings of a visitor's browser. */
export interface VisitorOptions {
	/** The language tag for `navigator.language` and `Accept-Language`. @default `en-US` */
	language?: string;
	/** The size of the viewport, in CSS pixels. @default 1280 × 800 */
	width?: number;
	height?: number;
	/** Does the visitor prefer dark colours? */
	dark?: boolean;
	/** The font size in the browser's settings, in CSS pixels. WebKit has no such setting. @default 16 */
	fontSize?: number;
}

/** A running browser. */
export interface Engine {
	readonly name: EngineName;
	/** A new visitor with an empty cookie jar. */
	visitor(options?: VisitorOptions): Promise<Visitor>;
	/** Ends the browser, with all its visitors. */
	close(): Promise<void>;
}

/**
 * A cookie in the jar. The `domain` of a domain cookie begins with a dot. `expires` is in seconds since 1970, or -1 for a
 * session cookie.
 */
export interface Cookie {
	name: string;
	value: string;
	domain: string;
	path: string;
	expires: number;
	httpOnly: boolean;
	secure: boolean;
}

/** The keys that a visitor without a mouse needs. */
export type Key =
	| 'Tab'
	| 'Shift+Tab'
	| 'Enter'
	| 'Space'
	| 'Escape'
	| 'ArrowUp'
	| 'ArrowDown'
	| 'ArrowLeft'
	| 'ArrowRight';

/** A tab of a visitor. It is the same for all engines. */
export interface Visitor {
	/** Opens an address and waits for the load event, and, except in WebKit, until the page is painted. */
	open(url: string): Promise<void>;
	/** Runs a function or an expression in the page, and awaits it. A function is sent as source, and sees its arguments only. */
	evaluate<T>(expression: string): Promise<T>;
	evaluate<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
	/** Polls the page until the result is truthy, and returns it. The page may navigate meanwhile. @throws after `timeout` ms */
	until<T>(condition: string | (() => T | Promise<T>), timeout?: number): Promise<T>;
	/**
	 * Clicks the first visible match, as a user does: scrolls to it, waits until it does not move, and clicks by the driver's
	 * input. Brings the tab to the front.
	 * @throws if something covers it until `timeout`, in ms
	 */
	press(selector: string, timeout?: number): Promise<void>;
	key(name: Key): Promise<void>;
	/** Turns the mouse wheel over the first visible match, by this number of CSS pixels downwards. */
	wheel(selector: string, pixels: number): Promise<void>;
	/** The page as a PDF. In WebKit it rejects, because the driver cannot print. */
	print(): Promise<Uint8Array>;
	/** The cookies that a request to the current address would send, including `HttpOnly` ones. */
	cookies(): Promise<Cookie[]>;
	reload(): Promise<void>;
	/** Goes back and waits for that page. Its `pageshow` event may come a moment later. */
	back(): Promise<void>;
	forward(): Promise<void>;
	/** Another tab of the same visitor, with the same cookie jar and settings. */
	tab(): Promise<Visitor>;
	/** Writes a PNG. With `fullPage`, WebKit's window is as tall as the page while it is taken. */
	screenshot(path: string, options?: { fullPage?: boolean }): Promise<void>;
	size(width: number, height: number): Promise<void>;
	/** The uncaught errors of the pages in this tab. WebKit's driver does not report them: always empty there. */
	errors(): string[];
	/** The console messages, as `level: text`. WebKit's driver does not report them: always empty there. */
	console(): string[];
	/** Makes the processor this many times slower. Only in Chromium; the others reject. */
	throttle(times: number): Promise<void>;
	/** Turns forced colours on. Only in Chromium; the others reject. */
	forceColours(): Promise<void>;
	/** Closes the tab. The first tab closes the cookie jar with all its tabs. */
	close(): Promise<void>;
}
