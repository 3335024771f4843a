import { load } from './lib/load.js';
import { page } from './lib/natives.js';
import type { Reporter } from './lib/report.js';
import { whenParsed } from './lib/when-parsed.js';
import type { UiHost } from './ui/contract.js';

/** The places in a page for notices and placeholders. */
const PLACES = '[data-consent-notice],[data-consent-placeholder]';

/**
 * Has notices and placeholders drawn. Their file is fetched once the page has a place for one.
 */
export function serveInline(host: UiHost, attempt: Reporter['attempt']): void {
	let isServed = false;
	const look = (found: unknown) => {
		if (isServed || !found) return;
		isServed = true;
		attempt(async () => (await load(() => import('./ui/inline.js'))).mountInline(host));
	};
	const onHeld = (event: Event) => look(/iframe|embed|object/.test((event as CustomEvent).detail.channel));
	// Added again and again, which has no effect unless `document.open()` has removed the listener.
	const listen = () => page.addEventListener('sekisho:held', onHeld);
	listen();
	host.pageWatch.listen(({ added }) => {
		if (isServed) return;
		listen();
		look(added.some((element) => element.matches(PLACES) || element.querySelector(PLACES)));
	});
	whenParsed(() => look(page.querySelector(PLACES)));
}
