import { firstChild, page } from '../lib/natives.js';
import type { PageWatch } from '../lib/watch-page.js';
import { adoptStyleSheet } from './adopt-style-sheet.js';
import css from './host-element.css?inline';

/** `#sekisho`, the one element of the page that banner, preferences and reopen button live in. @internal */
export interface HostElement {
	/**
	 * Brings it into the page, above everything the page has: in the top layer, where no `z-index`, filter, transform or
	 * containment of the page counts.
	 * @param place to bring it to, above modal dialogs of the page as well; left out, it goes to where it belongs, and stays
	 * below such a dialog, as the page does
	 */
	raise(place?: Element): HTMLElement;
	/** Takes it out of the page. */
	remove(): void;
}

/** Elements that a page may keep while it swaps its content for that of another page. */
const KEPT_ELEMENTS = /^(script|style|link)$/i;

/**
 * @param prepare called with the new element
 * @param restored called after the page threw the element out, and it is back
 */
export function createHostElement(
	pageWatch: PageWatch,
	prepare: (element: HTMLElement) => void,
	restored: () => void,
): HostElement {
	let element: HTMLElement | undefined;
	/** It again, after an end: a page may begin anew many times. */
	let kept: HTMLElement | undefined;
	let isWanted = false;
	/** The address of the page that it was brought into. */
	let address: string | undefined;
	let unlisten: () => void;

	const create = () => {
		if (!kept) adoptStyleSheet(css);
		element = page.querySelector<HTMLElement>('div#sekisho') ?? kept ?? page.createElement('div');
		Object.assign(element, { id: 'sekisho', popover: 'manual', isLive: true });
		// No search result quotes it, no modal of React Aria hides it, no morphing of Turbo takes it away.
		for (const name of ['nosnippet', 'react-aria-top-layer', 'turbo-permanent'])
			element.setAttribute(`data-${name}`, 'true');
		if (element !== kept) prepare(element);
		kept = element;
		// The page may throw the element out, or bring back a copy that it made of it.
		unlisten = pageWatch.listen(({ added, removed }) => {
			added.forEach(removeCopies);
			if (element?.isConnected) return;
			// An ad blocker takes the element alone, and leaves the page as it is: that is the visitor's will, until a router
			// brings another page, as it would be if that were loaded.
			const isOfPage = !removed.includes(element as HTMLElement) || replaces(added, removed);
			isWanted = (isWanted && isOfPage) || address !== addressOf(page);
			if (!isWanted) return;
			raise();
			restored();
		});
		return element;
	};

	const raise = (place?: Element) => {
		const host = element ?? create();
		isWanted = true;
		address = addressOf(page);
		const home = place ?? homeOf(host);
		if (host.parentNode !== home) home.append(host);
		// What is shown last stands above. A browser without popovers may not know the selector either.
		// Each time the browser works out the style of the whole page: where it is shown already, only a question is worth it.
		if (place) host.togglePopover?.(false);
		host.togglePopover?.(!!place || !page.querySelector('dialog:modal:not(#sekisho *)'));
		return host;
	};

	return {
		raise,
		remove() {
			if (!element) return;
			unlisten();
			element.remove();
			element = undefined;
		},
	};
}

/**
 * Where the element belongs. One that a server printed stays where it is. While the page is parsed, another one stays out
 * of the body: the parser goes on after what it finds there, and React counts it while it takes over a page. In a body that
 * is inert nothing can be pressed, and a router may leave a page without a body for a while.
 */
const homeOf = (host: HTMLElement) =>
	(page.readyState === 'loading' && !host.matches('body > *')) || !page.body || page.body.inert
		? page.documentElement
		: page.body;

/** Takes away what is a copy of ours: it does nothing. */
function removeCopies(root: Element): void {
	for (const copy of firstChild(root) ? [root, ...root.querySelectorAll('#sekisho')] : [root])
		if (copy.id === 'sekisho' && copy.matches('div') && !('isLive' in copy)) copy.remove();
}

/** The content of a page, as far as it tells one page from another. */
const addressOf = ({ URL }: Document) => URL.split(/[?#]/)[0];

/** Has most of the page, or all of it, been replaced? */
function replaces(added: readonly Element[], removed: readonly Element[]): boolean {
	const isContent = ({ nodeName }: Element) => !KEPT_ELEMENTS.test(nodeName);
	const kept = [...page.body.children].filter((child) => isContent(child) && !added.includes(child)).length;
	return kept === 0 ? added.length + removed.length > 1 : kept < removed.length && added.some(isContent);
}
