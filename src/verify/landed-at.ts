import type { Page } from 'puppeteer-core';
import { withoutCredentials } from './credentials.js';

/**
 * Finds the address of the site. If the given address redirects to another host, that is the site.
 * @param page the tab, with the site open
 * @param named the address that was given
 * @param progress gets a line if it redirects
 */
export function landedAt(page: Page, named: string, progress: (line: string) => void): string {
	const landed = withoutCredentials(page.url());
	if (!URL.canParse(landed) || new URL(landed).host === new URL(named).host) return named;
	progress(`${named} leads to ${landed}`);
	return landed;
}
