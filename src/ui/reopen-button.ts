import type { Options } from '../config/options.js';
import { afterPaint } from '../lib/after-paint.js';
import { page } from '../lib/natives.js';
import { wantedLanguage } from '../texts/wanted-language.js';
import type { HostElement } from './host-element.js';

/** The small button that reopens the preferences on every page (EU-10, EU-11). @internal */
export interface ReopenButton {
	/**
	 * Draws it in the language of the page, after the next paint: drawing makes the browser compute the layout, and the
	 * visitor's press is answered first.
	 */
	draw(options: Options, isVisible: boolean): void;
	/** Removes it from the page. */
	remove(): void;
}

/** Makes the button, without Preact, because a visitor who has decided loads no other part of the user interface. */
export function createReopenButton(host: HostElement): ReopenButton {
	let button: HTMLElement | undefined;
	/** The arguments of the next drawing. */
	let due: [Options, boolean] | undefined;
	const draw = (options: Options, isVisible: boolean) => {
		button?.remove();
		const position = options.ui?.reopen;
		if (!isVisible || position === 'off') return;
		const language = wantedLanguage(options);
		button = page.createElement('button');
		button.lang = language;
		button.className = position ?? 'left';
		button.dataset.sekisho = 'reopen';
		button.dataset.consentAction = 'preferences';
		// Two languages alone, so that not every page view loads the words of all. Most languages say “Cookies”.
		button.textContent =
			[language, language.slice(0, 2)]
				.map((one) => options.texts?.[one]?.reopen ?? { ja: 'Cookie設定', en: 'Cookie settings' }[one])
				.find(Boolean) ?? 'Cookies';
		host.raise().append(button);
	};
	return {
		draw(options, isVisible) {
			due = [options, isVisible];
			afterPaint(() => {
				if (due) draw(...due);
				due = undefined;
			});
		},
		remove() {
			due = undefined;
			button?.remove();
		},
	};
}
