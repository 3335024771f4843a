import { fileURLToPath } from 'node:url';
import { openBrowser } from '../../../src/verify/open-browser.js';
import { type SiteReport, type VerifyOptions, verifySite } from '../../../src/verify/verify-site.js';
import type { WatchedBrowser } from '../../../src/verify/watched-browser.js';
import { binary } from '../../support/engines/binary.js';
import { CHROMIUM, flags } from '../../support/engines/chromium.js';
import { openWorld, type World } from '../../support/world/world.js';

/** A small internet, and a browser in it that `verify` drives. */
export interface Site {
	readonly world: World;
	readonly browser: WatchedBrowser;
	/** Verifies `https://HOST/` as one visitor. */
	verify(host: string, options?: Partial<VerifyOptions>): Promise<SiteReport>;
	close(): Promise<void>;
}

/** One visitor, who hurries. */
export const OPTIONS: VerifyOptions = {
	pages: 1,
	wait: 400,
	screenshots: false,
	scenarios: [{ region: '', gpc: false }],
	catalogue: [],
	aliasesOf: async () => [],
	progress: () => {},
};

export async function openSite(): Promise<Site> {
	const world = await openWorld();
	world.folder('*', '/sekisho', fileURLToPath(new URL('../../../dist', import.meta.url)));
	const browser = await openBrowser({
		browser: binary(['chromium-headless-shell', ...CHROMIUM], 'chromium'),
		browserArgs: flags(world.proxyPort),
	});
	return {
		world,
		browser,
		verify: (host, options = {}) =>
			verifySite(browser, world.secureOrigin(host).concat('/'), { ...OPTIONS, ...options }),
		async close() {
			await browser.close();
			await world.close();
		},
	};
}

/** What was found, as `code subject`, in order. */
export const codes = ({ findings }: SiteReport): string[] =>
	[...new Set(findings.map(({ code, subject }) => `${code} ${subject}`))].sort();
