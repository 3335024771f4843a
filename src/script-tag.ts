import type { Sekisho } from './api.js';
import { readCookies } from './lib/natives.js';
import { createSekisho } from './sekisho.js';

/** How long the page's own requests wait for the configuration, in ms; without it, they go on and the rest stays held. */
const PATIENCE = 5000;

const written = document.querySelector('script#sekisho-config')?.textContent;
const url = document.currentScript?.getAttribute('data-config');
// Asked for before the gate is armed, which would make it wait for itself.
const fetched = written === undefined && url ? fetch(url, { signal: AbortSignal.timeout?.(PATIENCE) }) : undefined;
// A decision begins with `1/` in its cookie, whatever that is called. Where none does, the visitor will be asked: what that
// needs comes while the gate is built. Asking imports it once more, and reports it when it cannot be had.
if ((written ?? url) && !readCookies().includes('=1/')) import('./consent-flow.js').catch(() => {});

const sekisho = createSekisho(!!fetched);
(window as { sekisho?: Sekisho }).sekisho = sekisho;
if (written !== undefined) sekisho.init(written);

// Whatever is not the file is no configuration: nothing is known then, and everything stays held.
if (fetched)
	fetched.then((response) => (response.ok ? response.text() : undefined)).then(sekisho.init, () => sekisho.init());
