import type { Page } from 'puppeteer-core';

/** What a page says about its owner; empty where it does not. */
export interface OwnerFacts {
	/** What the site calls itself. */
	readonly siteName: string;
	/** The address of the privacy policy, without the host where it is the site's own. */
	readonly policyUrl: string;
}

/** Reads what a page says about its owner. */
export const readOwner = (page: Page): Promise<OwnerFacts> =>
	page.evaluate(read).catch(() => ({ siteName: '', policyUrl: '' }));

/** Runs in the page. */
function read(): OwnerFacts {
	const meta = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
	const siteName = (meta ?? document.title.split(/\s[|–—-]\s|\s*[｜│]\s*/).at(-1) ?? '').trim();
	const words = /privacy|プライバシー|個人情報|datenschutz|confidentialité|privacidad|隐私|隱私|개인정보/i;
	const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
	const policy = links.find((link) => words.test(`${link.textContent} ${link.pathname}`));
	if (!policy || !/^https?:$/.test(policy.protocol)) return { siteName, policyUrl: '' };
	return { siteName, policyUrl: policy.host === location.host ? policy.pathname : policy.href };
}
