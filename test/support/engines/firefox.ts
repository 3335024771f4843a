import { type Browser, launch } from 'puppeteer-core';
import type { World } from '../world/world.js';
import { binary } from './binary.js';
import { leash } from './leash.js';
import { PuppeteerVisitor } from './puppeteer-visitor.js';
import type { Engine, VisitorOptions } from './visitor.js';

/** A running Firefox, and a function that ends it. */
interface Running {
	browser: Browser;
	close(): Promise<void>;
}

/**
 * Starts an unmodified Firefox, driven by WebDriver BiDi. In Firefox, language, colours and font size are preferences of the
 * whole browser. So each combination starts another browser, which takes a few seconds, and keeps it until the end.
 */
export async function openFirefox(world: World): Promise<Engine> {
	const running = new Map<string, Promise<Running>>();
	const suited = ({ language = 'en-US', dark = false, fontSize = 16 }: VisitorOptions): Promise<Running> => {
		const taste = tasteOf(language, dark, fontSize);
		const key = JSON.stringify(taste);
		const found = running.get(key) ?? start(world.proxyPort, taste);
		running.set(key, found);
		return found;
	};
	await suited({});
	return {
		name: 'firefox',
		visitor: async (options = {}) => {
			const { browser } = await suited(options);
			const { width = 1280, height = 800 } = options;
			return PuppeteerVisitor.open(await browser.createBrowserContext(), {
				prepare: (page) => page.setViewport({ width, height }),
				isError,
				throttle: () => Promise.reject(new Error('only Chromium can be throttled')),
				forceColours: () => Promise.reject(new Error('only Chromium can be told to force colours')),
			});
		},
		close: async () => {
			await Promise.all([...running.values()].map(async (one) => (await one).close()));
		},
	};
}

/** Is an error one of the page? Firefox reports its warnings about cookies on the same channel. */
const isError = (error: unknown): boolean => !String(error).startsWith('Error: Cookie “');

async function start(proxyPort: number, taste: ReturnType<typeof tasteOf>): Promise<Running> {
	const browser = await launch({
		browser: 'firefox',
		executablePath: binary(['firefox-esr', 'firefox'], 'firefox-esr'),
		headless: true,
		acceptInsecureCerts: true,
		extraPrefsFirefox: {
			...throughProxy(proxyPort),
			...plainBrowser,
			...taste,
		},
	});
	const child = browser.process();
	const kill = child ? leash(child) : () => {};
	return {
		browser,
		close: async () => {
			await browser.close();
			kill();
		},
	};
}

const throughProxy = (port: number) => ({
	'network.proxy.type': 1,
	'network.proxy.http': '127.0.0.1',
	'network.proxy.http_port': port,
	'network.proxy.ssl': '127.0.0.1',
	'network.proxy.ssl_port': port,
	'network.proxy.no_proxies_on': '',
	// Names below localhost go through the proxy as well.
	'network.proxy.allow_hijacking_localhost': true,
});

/** Turns off Firefox's own protections, which could hold a request before we do. */
const plainBrowser = {
	'network.cookie.cookieBehavior': 0,
	'privacy.trackingprotection.enabled': false,
	'privacy.trackingprotection.pbmode.enabled': false,
	'dom.security.https_first': false,
	// After several failures, Firefox delays a new WebSocket by up to a minute.
	'network.websocket.delay-failed-reconnects': false,
};

const tasteOf = (language: string, dark: boolean, fontSize: number) => ({
	'intl.accept_languages': language,
	// 0 dark, 1 light.
	'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
	'font.size.variable.x-western': fontSize,
});
