import type { Page } from 'puppeteer-core';

/** The facts about its owner that a page contains; empty if they are missing. */
export interface OwnerFacts {
	/** The site's name for itself. */
	readonly siteName: string;
	/** The address of the privacy policy; on the site itself, only its path. */
	readonly policyUrl: string;
}

/** Reads the facts about the owner from a page. Never rejects. */
export const readOwner = (page: Page): Promise<OwnerFacts> =>
	page.evaluate(read).catch(() => ({ siteName: '', policyUrl: '' }));

/** Runs in the page. */
function read(): OwnerFacts {
	const named = document.querySelector('meta[property="og:site_name"], meta[name="application-name"]');
	// The name is the first or last part of the title. The part that is also in the copyright line, the header or the heading
	// is meant.
	const parts = document.title.split(/\s[|–—-]\s|\s*[｜│]\s*/).map((part) => part.trim());
	const text = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent).join('\n');
	const places = [...(text('body').match(/(?:©|copyright)[^\n]*/gi) ?? []), text('header'), text('h1')];
	const said = places
		.map((place) => parts.filter((part) => part && place.includes(part)))
		.find((one) => one.length > 0);
	const siteName = (named?.getAttribute('content') || (said ?? parts).at(-1) || '').trim();
	const words = /privacy|プライバシー|個人情報|datenschutz|confidentialité|privacidad|隐私|隱私|개인정보/i;
	const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
	const policy = links.find((link) => words.test(`${link.textContent} ${link.pathname}`));
	if (!policy || !/^https?:$/.test(policy.protocol)) return { siteName, policyUrl: '' };
	return { siteName, policyUrl: policy.host === location.host ? policy.pathname : policy.href };
}
