import type { Browser } from 'puppeteer-core';
import type { Options } from '../config/options.js';

/**
 * Reads the words of the privacy policy, as somebody whom nobody watches.
 * @returns an empty text where there is none
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
