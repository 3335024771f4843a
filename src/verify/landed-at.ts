import type { Page } from 'puppeteer-core';
import { withoutCredentials } from './credentials.js';

/**
 * The address that was named may lead to another host: then that one is the site.
 * @param progress is told of it
 * @returns the address of the site
 */
export function landedAt(page: Page, named: string, progress: (line: string) => void): string {
	const landed = withoutCredentials(page.url());
	if (!URL.canParse(landed) || new URL(landed).host === new URL(named).host) return named;
	progress(`${named} leads to ${landed}`);
	return landed;
}
