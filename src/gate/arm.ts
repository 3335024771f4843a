import { page } from '../lib/natives.js';
import { patch } from '../lib/patch.js';
import { attributes } from './attributes.js';
import { calls } from './calls.js';
import type { Gate, Realm } from './gate.js';
import { html } from './html.js';
import { insertion } from './insertion.js';
import type { Keeper } from './keeper.js';
import { submission } from './submission.js';

/** Arms every channel of the page, and of the frames it opens: each would hand out natives of its own. */
export function arm(gate: Gate, keeper: Keeper, look: (root: Node) => void): void {
	const armed = new WeakSet<object>();
	const channels = [attributes(keeper), html(keeper), insertion(look), calls, submission];

	const take = (realm: Realm) => {
		try {
			if (armed.has(realm.Element)) return;
			armed.add(realm.Element);
			for (const channel of channels) channel(gate, realm, frames);
			for (const name of ['contentWindow', 'contentDocument'])
				patch(realm.HTMLIFrameElement.prototype, name, () => {}, frames);
		} catch {
			// A frame of another site is none of ours.
		}
	};

	const frames = () => {
		if (!gate.idle) for (let index = 0; index < window.length; index++) take(window[index] as Realm);
	};

	take(window);
	page.addEventListener('load', frames, true);
}
