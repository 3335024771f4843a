import { load } from '../lib/load.js';
import { page } from '../lib/natives.js';
import type { Reporter } from '../lib/report.js';

/**
 * Fetches and calls `makeRoom` when the visitor scrolls or moves the focus in the page, which many visitors never do.
 */
export function lazyMakeRoom(host: HTMLElement, attempt: Reporter['attempt']): void {
	for (const type of ['focusin', 'scroll'])
		page.addEventListener(
			type,
			({ target }) => {
				// Not while the focus is in our element, which must not move under the pointer.
				if (!host.contains(target as Node))
					attempt(async () => (await load(() => import('./make-room.js'))).makeRoom(host, type === 'focusin'));
			},
			true,
		);
}
