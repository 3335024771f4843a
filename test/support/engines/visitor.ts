/** The engines a visitor may use. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** Who comes to the page. */
export interface VisitorOptions {
	/**
	 * A language tag: what the page reads in `navigator.language` and the server in Accept-Language. `en-US` if not given.
	 */
	language?: string;
	/** Of the viewport, in CSS pixels: 1280 × 800 if not given. */
	width?: number;
	height?: number;
	/** Prefers dark colours. */
	dark?: boolean;
	/** The size of type in the settings of the browser, in CSS pixels: 16 if not given. WebKit's has none. */
	fontSize?: number;
}

/** A running browser. */
export interface Engine {
	readonly name: EngineName;
	/** Someone new, with an empty cookie jar. */
	visitor(options?: VisitorOptions): Promise<Visitor>;
	/** Ends the browser and everyone in it. */
	close(): Promise<void>;
}

/**
 * A cookie as the jar has it. A domain cookie's `domain` begins with a dot; `expires` is unix seconds, -1 for the session.
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

/** The keys a visitor without a mouse needs. */
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

/** One tab in front of one person; all engines alike. */
export interface Visitor {
	/** Goes to an address and waits for its load event (and, but for WebKit, that it has been painted). */
	open(url: string): Promise<void>;
	/** Runs a function (sent as source: it sees only its arguments) or an expression in the page; promises are awaited. */
	evaluate<T>(expression: string): Promise<T>;
	evaluate<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
	/** Polls the page until the function's result is truthy, and returns that. Survives navigations. */
	until<T>(condition: string | (() => T | Promise<T>), timeout?: number): Promise<T>;
	/**
	 * A user's click on the first visible match: waits until it stands still, scrolls to it, fails if something covers
	 * it, and clicks through the driver's input. Brings the tab to the front.
	 */
	press(selector: string, timeout?: number): Promise<void>;
	key(name: Key): Promise<void>;
	/** Turns the wheel over the middle of the first visible match, so many CSS pixels down. */
	wheel(selector: string, pixels: number): Promise<void>;
	/** The page as a PDF; WebKit's driver cannot print, and refuses. */
	print(): Promise<Uint8Array>;
	/** The cookies that a request for the current address would carry, httpOnly ones too. */
	cookies(): Promise<Cookie[]>;
	reload(): Promise<void>;
	/** Waits for the page there; its `pageshow` may still be a moment away. */
	back(): Promise<void>;
	forward(): Promise<void>;
	/** A further tab of the same person: same cookie jar, same language, size and colours. */
	tab(): Promise<Visitor>;
	/** A PNG. `fullPage` in WebKit makes the window as tall as the page while it is taken. */
	screenshot(path: string, options?: { fullPage?: boolean }): Promise<void>;
	size(width: number, height: number): Promise<void>;
	/** Uncaught errors of the pages of this tab. WebKit's driver tells of none: always empty there. */
	errors(): string[];
	/** Console messages as `level: text`. WebKit's driver tells of none: always empty there. */
	console(): string[];
	/** Slows the processor down so many times; Chromium only, the others refuse. */
	throttle(times: number): Promise<void>;
	/** Prefers few colours of their own choice (forced colours); Chromium only, the others refuse. */
	forceColours(): Promise<void>;
	/** Closes the tab; for the one that came first, the whole jar with all its tabs. */
	close(): Promise<void>;
}
