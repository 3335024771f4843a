import { page } from './natives.js';
import type { PageWatch } from './watch-page.js';

/**
 * Follows the language of the page, which can change without a reload, and its root element, which can be replaced.
 * @param changed called when the language may have changed
 * @param replaced called before that, when the page has another root element
 */
export function followRoot(pageWatch: PageWatch, changed: () => void, replaced = () => {}): void {
	const observer = new MutationObserver(changed);
	const observe = () => observer.observe(page.documentElement, { attributeFilter: ['lang'] });
	observe();
	pageWatch.listen(({ added }) => {
		if (!added.includes(page.documentElement)) return;
		observe();
		replaced();
		changed();
	});
}
