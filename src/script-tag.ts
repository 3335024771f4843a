import type { Sekisho } from './api.js';
import { SOME_DECISION } from './decision/some-decision.js';
import { load } from './lib/load.js';
import { page, readCookies } from './lib/natives.js';
import { createReporter } from './lib/report.js';
import { createSekisho } from './sekisho.js';

/** How long the page's own requests wait for the configuration; without it, they go on and the rest stays held. */
const CONFIG_TIMEOUT_MS = 5000;

/**
 * The element that this script came from: none where it runs as a module, from a blob, or when an optimizer wants it to.
 */
const tag = page.currentScript ?? page.querySelector('script[data-config][src*=sekisho]');

function start(): void {
	const written = page.querySelector('script#sekisho-config')?.textContent;
	const url = tag?.getAttribute('data-config');
	// Asked for before the gate is armed, which would make it wait for itself.
	const fetched =
		written === undefined && url ? fetch(url, { signal: AbortSignal.timeout?.(CONFIG_TIMEOUT_MS) }) : undefined;
	// Where there is no decision, the visitor will be asked: what that needs comes while the gate is built. Asking imports it
	// once more, and reports it when it cannot be had.
	const cookies = readCookies();
	if ((written ?? url) && !SOME_DECISION.test(cookies)) load(() => import('./consent-flow.js')).catch(() => {});

	// An optimizer that puts this script into another file loses the attributes of its tag. Then nobody knows what to hold,
	// so everything is held.
	const isLost = written === undefined && !url && !/sekisho/.test(`${(tag as HTMLScriptElement | null)?.src}`);
	const sekisho = createSekisho(fetched ? 'file' : isLost ? 'call' : undefined, {
		cookies: written && cookies,
		region: tag?.getAttribute('data-region'),
	});
	(window as { sekisho?: Sekisho }).sekisho = sekisho;
	if (written !== undefined) sekisho.init(written);

	// Any other answer is no configuration: nothing is known then, and everything stays held.
	if (fetched)
		fetched.then((response) => (response.ok ? response.text() : undefined)).then(sekisho.init, () => sekisho.init());
}

const first = (window as { sekisho?: Partial<Sekisho> }).sekisho;
if (typeof first?.init === 'function') createReporter().report('runs-twice');
else start();
