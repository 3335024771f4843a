import type { Sekisho } from './api.js';
import { SOME_DECISION } from './decision/some-decision.js';
import { load } from './lib/load.js';
import { page, readCookies } from './lib/natives.js';
import { createReporter } from './lib/report.js';
import { createSekisho } from './sekisho.js';

/** How long the page's own requests wait for the configuration. After that they go on, and third parties stay held. */
const CONFIG_TIMEOUT_MS = 5000;

/**
 * The element of this script. `currentScript` is null if the script runs as a module, from a blob, or when an optimizer
 * starts it.
 */
const tag = page.currentScript ?? page.querySelector('script[data-config][src*=sekisho]');

function start(): void {
	const written = page.querySelector('script#sekisho-config')?.textContent;
	const url = tag?.getAttribute('data-config');
	// Requested before the gate is installed: otherwise the request would wait for the configuration that it fetches.
	const fetched =
		written === undefined && url ? fetch(url, { signal: AbortSignal.timeout?.(CONFIG_TIMEOUT_MS) }) : undefined;
	// A visitor without a decision will be asked: fetch the consent flow while the gate is built. A failure is reported when
	// the question imports the file again.
	const cookies = readCookies();
	if ((written ?? url) && !SOME_DECISION.test(cookies)) load(() => import('./consent-flow.js')).catch(() => {});

	// An optimizer that bundles this script into another file loses the attributes of its tag. Nothing says what to hold
	// then, so everything is held.
	const isLost = written === undefined && !url && !/sekisho/.test(`${(tag as HTMLScriptElement | null)?.src}`);
	const sekisho = createSekisho(fetched ? 'file' : isLost ? 'call' : undefined, {
		cookies: written && cookies,
		region: tag?.getAttribute('data-region'),
	});
	(window as { sekisho?: Sekisho }).sekisho = sekisho;
	if (written !== undefined) sekisho.init(written);

	// An error page is no configuration: without one, everything stays held.
	if (fetched)
		fetched.then((response) => (response.ok ? response.text() : undefined)).then(sekisho.init, () => sekisho.init());
}

const first = (window as { sekisho?: Partial<Sekisho> }).sekisho;
if (typeof first?.init === 'function') createReporter().report('runs-twice');
else start();
