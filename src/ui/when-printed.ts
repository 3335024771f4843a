import { page } from '../lib/natives.js';

/** What may stand in a body above the banner that a server printed: nothing of it is seen. */
const UNSEEN = 'script, style, link, noscript, template';

/**
 * A preloaded file can run before the parser has read the banner that a server printed. The parser has read it when it is
 * past the first element that is seen. The form is the last element in the host.
 * @returns when that is known; nothing where it is known already
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
