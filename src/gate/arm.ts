import { page } from '../lib/natives.js';
import { idle, patch } from '../lib/patch.js';
import { attributes, ELEMENTS } from './attributes.js';
import { calls } from './calls.js';
import type { Gate, Realm } from './channel.js';
import { html } from './html.js';
import { insertion } from './insertion.js';
import type { Watch } from './markup.js';
import { submission } from './submission.js';
import { createXhr } from './xhr.js';

/** Arms every channel of the page, and of the frames it opens: each would hand out natives of its own. */
export function arm(gate: Gate, watch: Watch): void {
	const armed = new WeakSet<object>();
	const channels = [attributes, html, insertion, calls, createXhr(), submission];

	/** Never fails: a frame of another site is none of ours, and answers to nothing. */
	const take = (realm: Realm) => {
		try {
			if (!armed.has(realm.Element)) {
				armed.add(realm.Element);
				const on = patch(realm);
				for (const channel of channels) channel({ gate, elements: watch, on, came, realm });
				on(ELEMENTS, 'contentWindow,contentDocument,getSVGDocument', () => true, opened, true);
				on('', 'open', () => true, opened, true);
			}
			for (let index = 0; index < realm.length; index++) take(realm[index] as Realm);
		} catch {}
	};

	const came = () => {
		watch.seek();
		if (!idle.now && window.length) take(window);
	};
	/** A frame in a shadow root is found by nobody but its element. */
	const opened = (frame: unknown) => take(((frame as Document)?.defaultView ?? frame) as Realm);

	take(window);
	page.addEventListener('load', () => take(window), true);
}
