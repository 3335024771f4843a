import { language } from '../config/language.js';
import type { Options } from '../config/options.js';
import { page } from '../lib/natives.js';

/** The element of the page that everything of ours lives in. */
export function root(): HTMLElement {
	let found = page.querySelector<HTMLElement>('div#sekisho');
	if (!found) {
		found = page.createElement('div');
		found.id = 'sekisho';
		page.body.append(found);
	}
	return found;
}

/**
 * The small button that reopens the preferences on every page (EU-10, EU-11). It is plain DOM, because a visitor who
 * has decided loads nothing else of the user interface.
 */
export function reopen(options: Options, visible: boolean): void {
	page.querySelector('[data-sekisho=reopen]')?.remove();
	if (!visible) return;
	const button = page.createElement('button');
	const tag = language(options);
	Object.assign(button.dataset, { sekisho: 'reopen', consentAction: 'preferences' });
	button.textContent =
		(options.texts?.[tag] ?? options.texts?.[tag.slice(0, 2)])?.reopen ??
		// Every page view would pay for the words of every language; this one is the same in most.
		(/^ja/.test(tag) ? 'Cookie設定' : /^en/.test(tag) ? 'Cookie settings' : 'Cookies');
	button.style.cssText = 'position:fixed;bottom:1rem;left:1rem;z-index:9;padding:15px;border:0;border-radius:2em';
	root().append(button);
}
