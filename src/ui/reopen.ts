import type { Options } from '../config/options.js';
import { page } from '../lib/natives.js';
import { wantedLanguage } from '../texts/wanted-language.js';

/** The element of the page that everything of ours lives in. */
export function root(): HTMLElement {
	const found = page.querySelector<HTMLElement>('div#sekisho');
	if (found) return found;
	const made = page.createElement('div');
	made.id = 'sekisho';
	page.body.append(made);
	return made;
}

/**
 * The small button that reopens the preferences on every page (EU-10, EU-11). It is plain DOM, because a visitor who
 * has decided loads nothing else of the user interface.
 */
export function reopen(options: Options, visible: boolean): void {
	page.querySelector('[data-sekisho=reopen]')?.remove();
	if (!visible) return;
	const tag = wantedLanguage(options);
	const button = page.createElement('button');
	button.dataset.sekisho = 'reopen';
	button.dataset.consentAction = 'preferences';
	// Every page view would pay for the words of every language; the last one is the same in most.
	button.textContent =
		[tag, tag.slice(0, 2)]
			.map((one) => options.texts?.[one]?.reopen ?? { ja: 'Cookie設定', en: 'Cookie settings' }[one])
			.find(Boolean) ?? 'Cookies';
	button.style.cssText =
		'position:fixed;bottom:1rem;left:1rem;z-index:9;padding:15px;border:0;border-radius:2em;font:600 14px system-ui;color:var(--sekisho-on-accent,#fff);background:var(--sekisho-accent,#223a70)';
	root().append(button);
}
