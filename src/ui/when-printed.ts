import { page } from '../lib/natives.js';

/** Invisible elements, which may come before a printed banner in the body. */
const UNSEEN = 'script, style, link, noscript, template';

/**
 * Waits until the parser has read a banner that a server printed, because a preloaded file can run before that. The
 * banner is the first visible element of the body, and its form is the last element in it.
 * @returns `undefined` if the parser is past that point already
 */
export function whenPrinted(): Promise<void> | undefined {
	if (isRead()) return;
	return new Promise((resolve) => {
		const check = () => {
			if (!isRead()) return;
			observer.disconnect();
			page.removeEventListener('readystatechange', check);
			resolve();
		};
		const observer = new MutationObserver(check);
		observer.observe(document, { childList: true, subtree: true });
		page.addEventListener('readystatechange', check);
	});
}

function isRead(): boolean {
	const first = page.body?.querySelector(`:scope > :not(${UNSEEN})`);
	return (
		page.readyState !== 'loading' || (!!first && (first.id !== 'sekisho' || !!first.querySelector(':scope > form')))
	);
}
