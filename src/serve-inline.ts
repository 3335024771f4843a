import { load } from './lib/load.js';
import { page } from './lib/natives.js';
import type { Reporter } from './lib/report.js';
import { whenParsed } from './lib/when-parsed.js';
import type { UiHost } from './ui/contract.js';

/** Where an owner wants something drawn. */
const PLACES = '[data-consent-notice],[data-consent-placeholder]';

/** Has notices and placeholders drawn: their file is fetched once there is a place for one, and serves the page from then on. */
export function serveInline(host: UiHost, attempt: Reporter['attempt']): void {
	let isServed = false;
	const look = (found: unknown) => {
		if (isServed || !found) return;
		isServed = true;
		attempt(async () => (await load(() => import('./ui/inline.js'))).mountInline(host));
	};
	page.addEventListener('sekisho:held', (event) =>
		look(/iframe|embed|object/.test((event as CustomEvent).detail.channel)),
	);
	host.pageWatch.listen(({ added }) =>
		look(!isServed && added.some((element) => element.matches(PLACES) || element.querySelector(PLACES))),
	);
	whenParsed(() => look(page.querySelector(PLACES)));
}
