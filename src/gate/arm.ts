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

	/** Never fails: a frame of another site is none of ours, and answers to nothing. */
	const take = (realm: Realm) => {
		try {
			if (!armed.has(realm.Element)) {
				armed.add(realm.Element);
				for (const channel of channels) channel(gate, realm, frames);
				for (const name of ['contentWindow', 'contentDocument'])
					patch(realm.HTMLIFrameElement.prototype, name, () => {}, opened, true);
			}
			for (let index = 0; index < realm.length; index++) take(realm[index] as Realm);
		} catch {}
	};

	const frames = () => {
		if (window.length) take(window);
	};
	/** A frame in a shadow root is found by nobody but its element. */
	const opened = (frame: unknown) => take(((frame as Document)?.defaultView ?? frame) as Realm);

	take(window);
	page.addEventListener('load', frames, true);
}
