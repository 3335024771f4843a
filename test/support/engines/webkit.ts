import type { World } from '../world/world.js';
import { binary, webkitFolders } from './binary.js';
import { openDisplay } from './display.js';
import { locale } from './locale.js';
import type { Engine, Visitor, VisitorOptions } from './visitor.js';
import { WebDriver } from './webdriver.js';
import { WebkitVisitor } from './webkit-visitor.js';

/**
 * Starts WebKitGTK's MiniBrowser, driven by WebDriver. A driver process has one session, and a session one cookie jar. So each
 * visitor has a browser, a driver and a screen of its own.
 */
export async function openWebkit(world: World): Promise<Engine> {
	const driver = binary(['WebKitWebDriver'], 'webkit2gtk-driver');
	const browser = binary(['MiniBrowser'], 'libwebkit2gtk-4.1-0', webkitFolders());
	binary(['Xvfb'], 'xvfb');
	const open = new Set<Visitor>();
	const begin = async (options: VisitorOptions) => {
		const visitor = await start(driver, browser, world.proxyPort, options, () => open.delete(visitor));
		open.add(visitor);
		return visitor;
	};
	let next: Promise<Visitor> | undefined;
	return {
		name: 'webkit',
		visitor: async (options = {}) => {
			if (Object.keys(options).length > 0) return begin(options);
			const visitor = await (next ?? begin({}));
			// Starting is mostly waiting. So the next visitor starts while this one is used.
			next = begin({});
			// If the start fails, the call that needs the visitor gets the error.
			next.catch(() => {});
			return visitor;
		},
		close: async () => {
			await next?.catch(() => {});
			await Promise.all([...open].map((visitor) => visitor.close()));
		},
	};
}

async function start(
	program: string,
	browser: string,
	proxyPort: number,
	{ language = 'en-US', width = 1280, height = 800, dark = false }: VisitorOptions,
	closed: () => void,
): Promise<Visitor> {
	const display = await openDisplay();
	const { env, close } = locale(language);
	const driver = await WebDriver.start(
		program,
		{ ...process.env, ...calm, ...env, DISPLAY: display.name },
		{
			acceptInsecureCerts: true,
			'webkitgtk:browserOptions': {
				binary: browser,
				args: options(proxyPort, dark),
			},
		},
	);
	const visitor = new WebkitVisitor(driver, await driver.send('GET', '/window'), { width, height }, async () => {
		closed();
		await driver.end();
		display.close();
		close();
	});
	await visitor.size(width, height);
	return visitor;
}

const options = (proxyPort: number, dark: boolean): string[] => [
	'--automation',
	// Not as a WebDriver capability: the driver would expect a proxy that uses TLS itself, and refuse it.
	`--proxy=http://127.0.0.1:${proxyPort}`,
	'--ignore-tls-errors',
	'--cookies-policy=always',
	// Without a toolbar, the window is the viewport, clicks hit the right place, and it can be as narrow as a phone.
	'--full-screen',
	...(dark ? ['--dark-mode'] : []),
];

/**
 * Renders in software, and does not look for an accessibility bus, which a container does not have. We do not set
 * WEBKIT_DISABLE_COMPOSITING_MODE, which is often recommended: with it, the driver hangs at its second screenshot.
 */
const calm = { LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' };
