import { load } from '../lib/load.js';
import { page } from '../lib/natives.js';
import type { Reporter } from '../lib/report.js';

/** Makes room for the page whenever the visitor moves in it. The rule for it has a file of its own: many never move. */
export function lazyMakeRoom(host: HTMLElement, attempt: Reporter['attempt']): void {
	for (const type of ['focusin', 'scroll'])
		page.addEventListener(
			type,
			({ target }) => {
				// What the visitor is about to press does not move.
				if (!host.contains(target as Node))
					attempt(async () => (await load(() => import('./make-room.js'))).makeRoom(host, type === 'focusin'));
			},
			true,
		);
}
