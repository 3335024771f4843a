import type { Page } from 'puppeteer-core';

/** The facts that are read from a page. */
export interface PageFacts {
	/** The addresses on the same host to which the page links. */
	readonly links: string[];
	/** The addresses to which elements of the page make the browser connect in advance. */
	readonly hints: string[];
	/** The configuration in the page, or in the file that the page names. */
	readonly config?: string;
	/** The text of its notices. */
	readonly notice?: string;
	/** Files of Sekisho that did not load or start, and why. */
	readonly troubles?: { readonly file: string; readonly why: string }[];
	/** The ids in the owner's marks. */
	readonly marks?: string[];
}

/** Reads a page without changing it. Never rejects: a page that is gone has no facts. */
export const readPage = (page: Page): Promise<PageFacts> => page.evaluate(read).catch(() => ({ links: [], hints: [] }));

/** Runs in the page. */
async function read(): Promise<PageFacts> {
	const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
	const links = all<HTMLAnchorElement>('a[href]')
		.filter((link) => link.host === location.host && /^https?:$/.test(link.protocol) && !link.hasAttribute('download'))
		.map((link) => link.href.replace(/#.*/, ''));
	// The browser itself requests icons, manifests and speculation rules, and does not report it to the DevTools protocol.
	const rels = ['preconnect', 'dns-prefetch', 'icon', 'apple-touch-icon', 'manifest'];
	const ahead = all<HTMLLinkElement>(rels.map((rel) => `link[rel~="${rel}" i][href]`).join()).map(({ href }) => href);
	const rules = all('script[type="speculationrules" i]').flatMap(({ textContent }) => [
		...textContent.matchAll(/"((?:https?:)?\/[^"\s]*)"/g),
	]);
	const hints = [
		...ahead,
		...rules.flatMap(([, url = '']) =>
			URL.canParse(url, document.baseURI) ? [new URL(url, document.baseURI).href] : [],
		),
	];
	const troubles: { file: string; why: string }[] = [];
	const tag = document.querySelector<HTMLScriptElement>('script[src][data-config], script[src*="/sekisho.js"]');
	if (tag && !('sekisho' in window))
		troubles.push({
			file: tag.src,
			why: 'did not start, so what is marked is never loaded: look whether that address gives the file, and whether a Content-Security-Policy blocks it',
		});
	const file = document.querySelector('script[data-config]')?.getAttribute('data-config');
	const inline = document.getElementById('sekisho-config')?.textContent ?? undefined;
	// The file is in the browser's cache, so this is not another request.
	const config = file
		? await fetch(file, { cache: 'force-cache' }).then(
				(answer) => {
					if (answer.ok) return answer.text();
					const why = `is the configuration that the page names, but the server answers ${answer.status}: nothing is ever allowed`;
					troubles.push({ file: answer.url, why });
					return undefined;
				},
				() => undefined,
			)
		: inline;
	const notices = all<HTMLElement>('[data-consent-notice]').map((notice) => notice.textContent.trim());
	const notice = notices.filter(Boolean).join('\n') || undefined;
	// The mark of a held element is ours, not the owner's.
	const marked = all('[data-consent]:not([data-sekisho-held])').map((one) => one.getAttribute('data-consent') ?? '');
	const marks = [...new Set(marked.flatMap((ids) => ids.split(/[\s,]+/)).filter(Boolean))];
	return { links: [...new Set(links)], hints, config, notice, troubles, marks };
}
