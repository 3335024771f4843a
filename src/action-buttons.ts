import type { Sekisho } from './api.js';
import { page } from './lib/natives.js';

/** Makes buttons and links with `data-consent-action` work wherever they come into the page. @param signal ends it */
export function serveActionButtons(sekisho: Sekisho, signal: AbortSignal): void {
	const actions = new Map<string | undefined, () => void>([
		['accept', sekisho.acceptAll],
		['reject', sekisho.rejectAll],
		['withdraw', sekisho.withdraw],
		['preferences', () => sekisho.show()],
	]);
	const onClick = (event: Event) => {
		const pressed = (event.target as Element).closest?.<HTMLElement>('[data-consent-action]');
		const act = actions.get(pressed?.dataset.consentAction);
		if (!act) return;
		event.preventDefault();
		act();
	};
	page.addEventListener('click', onClick, { capture: true, signal });
}
