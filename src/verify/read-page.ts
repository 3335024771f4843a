import type { Page } from 'puppeteer-core';

/** What a page says about itself. */
export interface PageFacts {
	/** Addresses of the same host that it links to. */
	readonly links: string[];
	/** Addresses that its elements connect to ahead of time. */
	readonly hints: string[];
	/** The configuration in it, or in the file that it names. */
	readonly config?: string;
	/** The words of its notices. */
	readonly notice?: string;
}

/** Reads a page without changing it; of a page that is gone nothing is read. */
export const readPage = (page: Page): Promise<PageFacts> => page.evaluate(read).catch(() => ({ links: [], hints: [] }));

/** Runs in the page. */
async function read(): Promise<PageFacts> {
	const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
	const links = all<HTMLAnchorElement>('a[href]')
		.filter((link) => link.host === location.host && /^https?:$/.test(link.protocol) && !link.hasAttribute('download'))
		.map((link) => link.href.replace(/#.*/, ''));
	const hints = all<HTMLLinkElement>('link[rel~="preconnect" i][href], link[rel~="dns-prefetch" i][href]').map(
		({ href }) => href,
	);
	const file = document.querySelector('script[data-config]')?.getAttribute('data-config');
	const inline = document.getElementById('sekisho-config')?.textContent ?? undefined;
	// The browser has the file already.
	const config = file
		? await fetch(file, { cache: 'force-cache' }).then(
				(answer) => answer.text(),
				() => undefined,
			)
		: inline;
	const notices = all<HTMLElement>('[data-consent-notice]').map((notice) => notice.textContent.trim());
	const notice = notices.filter(Boolean).join('\n') || undefined;
	return { links: [...new Set(links)], hints, config, notice };
}
