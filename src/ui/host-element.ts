import { firstChild, page } from '../lib/natives.js';
import type { PageWatch } from '../lib/watch-page.js';
import { adoptStyleSheet } from './adopt-style-sheet.js';
import css from './host-element.css?inline';
import { isCovered } from './is-covered.js';

/** `#sekisho`, the one element in the page that contains banner, preferences and reopen button. @internal */
export interface HostElement {
	/**
	 * Puts the element into the page and into the top layer, where no `z-index`, filter, transform or containment of the
	 * page has an effect.
	 * @param place the parent to put it into, above modal dialogs of the page as well. If left out, it goes to its usual
	 * place and stays below a modal dialog, as the page does
	 */
	raise(place?: Element): HTMLElement;
	/** Removes it from the page. */
	remove(): void;
}

/** Elements that a router may keep while it replaces the content of the page. */
const KEPT_ELEMENTS = /^(script|style|link)$/i;

/**
 * @param prepare called with the new element
 * @param reattached called after the page removed the element and it was put back
 */
export function createHostElement(
	pageWatch: PageWatch,
	prepare: (element: HTMLElement) => void,
	reattached: () => void,
): HostElement {
	let element: HTMLElement | undefined;
	/** The element of before a `destroy`, for the next start. */
	let kept: HTMLElement | undefined;
	let isWanted = false;
	/** Is a modal dialog of the page above the element? */
	let isBelow = false;
	/** The address of the page that it was put into. */
	let address: string | undefined;
	let unlisten: () => void;

	const create = () => {
		if (!kept) adoptStyleSheet(css);
		element = page.querySelector<HTMLElement>('div#sekisho') ?? kept ?? page.createElement('div');
		mark(element);
		if (element !== kept) prepare(element);
		kept = element;
		// The page may remove the element, or insert a copy of it from a snapshot.
		unlisten = pageWatch.listen(({ added, removed }) => {
			added.forEach(removeCopies);
			if (element?.isConnected) return comeBack();
			// If the element alone was removed, an ad blocker did it, as the visitor wants. It stays away until a router
			// brings another page.
			const isOfPage = !removed.includes(element as HTMLElement) || replaces(added, removed);
			isWanted = (isWanted && isOfPage) || address !== addressOf(page);
			if (!isWanted) return;
			raise();
			reattached();
		});
		return element;
	};
	const raise = (place?: Element) => {
		const host = element ?? create();
		isWanted = true;
		address = addressOf(page);
		const home = place ?? homeOf(host);
		if (host.parentNode !== home) home.append(host);
		isBelow = lift(host, !!place) === false;
		return host;
	};
	/** For when the dialog above it has closed or left. */
	const comeBack = () => void (isBelow && element?.isConnected && raise());
	page.addEventListener('close', comeBack, true);
	stayAbovePopovers(() => element, raise);
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

function mark(host: HTMLElement): void {
	Object.assign(host, { id: 'sekisho', popover: 'manual', isLive: true });
	// So that search results do not quote it, modals of React Aria do not hide it, and Turbo does not remove it.
	for (const name of ['nosnippet', 'react-aria-top-layer', 'turbo-permanent'])
		host.setAttribute(`data-${name}`, 'true');
}

/** @returns false if it stays below a modal dialog of the page */
function lift(host: HTMLElement, isQuestion: boolean): boolean | undefined {
	// The popover that was shown last is on top. Hiding and showing it again makes the browser compute the style of the
	// whole page, so it is done for a question alone. A browser without popovers may not know `:modal` either.
	if (isQuestion) host.togglePopover?.(false);
	return host.togglePopover?.(isQuestion || !page.querySelector('dialog:modal:not(#sekisho *)'));
}

/**
 * The usual parent of the element. While the page is parsed, it is not the body (unless a server printed the element
 * there): the parser would continue after the element, and React would find an unknown node during hydration. Later it
 * is the body, unless that is inert, or missing for a while because of a router.
 */
const homeOf = (host: HTMLElement) =>
	(page.readyState === 'loading' && !host.matches('body > *')) || !page.body || page.body.inert
		? page.documentElement
		: page.body;

/** Keeps the reopen button above a popover that the page shows later, and that may stay there as a chat does. */
function stayAbovePopovers(current: () => HTMLElement | undefined, raise: () => void): void {
	const listener = ({ target }: Event) => {
		const host = current();
		// Our own event would bring this about again and again where something else covers the button for good. A question
		// inside a dialog of the page looks after itself.
		if (!host || target === host || host.parentNode !== homeOf(host)) return;
		if (!isCovered(host.lastElementChild, host)) return;
		host.togglePopover(false);
		raise();
	};
	page.addEventListener('toggle', listener, true);
}

/** Removes copies of our element, whose buttons do nothing. */
function removeCopies(root: Element): void {
	for (const copy of firstChild(root) ? [root, ...root.querySelectorAll('#sekisho')] : [root])
		if (copy.id === 'sekisho' && copy.matches('div') && !('isLive' in copy)) copy.remove();
}

/** The address that tells one page from another: without query and fragment. */
const addressOf = ({ URL }: Document) => URL.split(/[?#]/)[0];

/** Has most of the page, or all of it, been replaced? */
function replaces(added: readonly Element[], removed: readonly Element[]): boolean {
	const isContent = ({ nodeName }: Element) => !KEPT_ELEMENTS.test(nodeName);
	const kept = [...page.body.children].filter((child) => isContent(child) && !added.includes(child)).length;
	return kept === 0 ? added.length + removed.length > 1 : kept < removed.length && added.some(isContent);
}
