import type { Sekisho } from './api.js';
import type { Action } from './config/actions.js';
import { idsOf } from './lib/ids-of.js';
import { getAttribute } from './lib/natives.js';

type Actions = { readonly [action in Action]: (pressed: Element) => void } & { __proto__: null };

/**
 * Makes buttons and links with `data-consent-action` work anywhere in the page, open shadow roots included. An event from a
 * closed shadow root does not say which element was pressed.
 * @param signal stops listening when it is aborted
 */
export function serveActionButtons(sekisho: Sekisho, signal: AbortSignal): void {
	const actions: Actions = {
		// Without a prototype: a property that a page has added to `Object.prototype` is not an action.
		__proto__: null,
		accept: sekisho.acceptAll,
		reject: sekisho.rejectAll,
		withdraw: sekisho.withdraw,
		preferences: () => sekisho.show(),
		allow: (pressed) =>
			sekisho.choose(Object.fromEntries(idsOf(`${getAttribute(pressed, 'data-consent')}`).map((id) => [id, true]))),
	};
	const onClick = (event: Event) => {
		// Outside a shadow root, `target` is its host.
		const pressed = event.composedPath().find(isActionButton);
		const act = pressed && actions[`${getAttribute(pressed, 'data-consent-action')}` as Action];
		if (!act) return;
		event.preventDefault();
		act(pressed);
	};
	// Captured on the window, before the page's own listeners: a focus trap stops clicks outside its own element.
	addEventListener('click', onClick, { capture: true, signal });
}

const isActionButton = (target: EventTarget): target is Element =>
	target instanceof Element && getAttribute(target, 'data-consent-action') !== null;
