import type { Browser } from 'puppeteer-core';
import type { Options } from '../config/options.js';

/**
 * Reads the text of the privacy policy, in a browser context that is not recorded.
 * @param browser the browser
 * @param site the address of the site, with credentials if it needs them
 * @param options the configuration, which has the address of the policy
 * @returns the text; empty if there is none
 */
export async function readPolicy(browser: Browser, site: string, options: Options | undefined): Promise<string> {
	const given = options?.company?.policyUrl;
	const urls = typeof given === 'string' ? [given] : Object.values(given ?? {});
	const pages = urls.filter((url) => URL.canParse(url, site)).map((url) => new URL(url, site));
	const context = await browser.createBrowserContext();
	try {
		const page = await context.newPage();
		const texts: string[] = [];
		for (const { href, protocol } of pages) {
			if (!/^https?:$/.test(protocol)) continue;
			await page.goto(href, { timeout: 15_000 }).catch(() => {});
			texts.push(await page.evaluate(() => document.body?.textContent ?? '').catch(() => ''));
		}
		return texts.join('\n');
	} finally {
		await context.close().catch(() => {});
	}
}
