import { firstChild, page } from '../lib/natives.js';
import type { PageWatch } from '../lib/watch-page.js';
import { adoptStyleSheet } from './adopt-style-sheet.js';
import css from './host-element.css?inline';

/** `#sekisho`, the one element of the page that banner, preferences and reopen button live in. @internal */
export interface HostElement {
	/**
	 * Brings it into the page, above everything the page has: in the top layer, where no `z-index`, filter, transform or
	 * containment of the page counts.
	 * @param isQuestion also above the page's own modal dialog, and in it, since nothing outside of it can be pressed;
	 * else the host element stays below such a dialog, as the page does
	 */
	raise(isQuestion?: boolean): HTMLElement;
	/** Takes it out of the page. */
	remove(): void;
}

/** What a page may leave where it is while it puts a new page in the place of the old one. */
const LEFT_ALONE = /^(script|style|link)$/i;

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
	let isWanted = false;
	let unlisten: () => void;

	const create = () => {
		adoptStyleSheet(css);
		element = page.querySelector<HTMLElement>('div#sekisho') ?? page.createElement('div');
		Object.assign(element, { id: 'sekisho', popover: 'manual', isLive: true });
		// No search result quotes it, no modal of React Aria hides it, no morphing of Turbo takes it away.
		for (const name of ['nosnippet', 'react-aria-top-layer', 'turbo-permanent'])
			element.setAttribute(`data-${name}`, 'true');
		prepare(element);
		// The page may throw the element out, or bring back a copy that it made of it.
		unlisten = pageWatch.listen(({ added, removed }) => {
			for (const root of added)
				for (const copy of firstChild(root) ? [root, ...root.querySelectorAll('#sekisho')] : [root])
					if (copy.id === 'sekisho' && copy.matches('div') && !('isLive' in copy)) copy.remove();
			if (!isWanted || element?.isConnected) return;
			// An ad blocker takes the element alone, and leaves the page as it is: that is the visitor's will.
			isWanted = !removed.includes(element as HTMLElement) || (removed.length > 1 && isNew(added));
			if (!isWanted) return;
			raise();
			restored();
		});
		return element;
	};

	const raise = (isQuestion = false) => {
		const host = element ?? create();
		isWanted = true;
		// A browser without popovers may not know the selector either.
		const modal =
			'togglePopover' in host &&
			[...page.querySelectorAll('dialog:modal')].filter((dialog) => !host.contains(dialog)).at(-1);
		const place = (isQuestion && modal) || homeOf(host);
		if (host.parentNode !== place) place.append(host);
		// What is shown last stands above.
		host.togglePopover?.(false);
		host.togglePopover?.(isQuestion || !modal);
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
 * Where it belongs: what a server printed stays. The parser goes on after what it finds in the body, and React counts what
 * is there while it takes over a page.
 */
const homeOf = (host: HTMLElement) =>
	page.readyState === 'loading' && !host.matches('body > *') ? page.documentElement : page.body;

/** Is nothing of the page what it was? */
const isNew = (added: readonly Element[]) =>
	[...page.body.children].every((child) => added.includes(child) || LEFT_ALONE.test(child.nodeName));
