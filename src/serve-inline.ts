import { load } from './lib/load.js';
import { page } from './lib/natives.js';
import type { Reporter } from './lib/report.js';
import { whenParsed } from './lib/when-parsed.js';
import type { UiHost } from './ui/contract.js';

/** Where an owner wants something drawn. */
const PLACES = '[data-consent-notice],[data-consent-placeholder]';

/**
 * Has notices and placeholders drawn: their file is fetched once there is a place for one, and serves the page from then
 * on.
 */
export function serveInline(host: UiHost, attempt: Reporter['attempt']): void {
	let isServed = false;
	const look = (found: unknown) => {
		if (isServed || !found) return;
		isServed = true;
		attempt(async () => (await load(() => import('./ui/inline.js'))).mountInline(host));
	};
	const onHeld = (event: Event) => look(/iframe|embed|object/.test((event as CustomEvent).detail.channel));
	// Heard once, however often that is said: a document that is opened anew forgets who listens.
	const listen = () => page.addEventListener('sekisho:held', onHeld);
	listen();
	host.pageWatch.listen(({ added }) => {
		if (isServed) return;
		listen();
		look(added.some((element) => element.matches(PLACES) || element.querySelector(PLACES)));
	});
	whenParsed(() => look(page.querySelector(PLACES)));
}
