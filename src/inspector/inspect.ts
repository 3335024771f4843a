import { isDeveloperHost } from '../config/is-developer-host.js';
import type { Ledger } from '../decision/ledger.js';
import type { HistoryEntry } from '../history.js';
import { page } from '../lib/natives.js';
import { openPanel } from './open-panel.js';

/** The id of the element that contains the panel. */
const ID = 'sekisho-inspector';

/**
 * Opens the inspector, or moves the focus to the one that is open.
 * @param ledger the ledger of the page
 * @param history the events so far
 * @param byAddress does the page's address ask for it (`?sekisho=inspect`)? Anybody can send a link with it, so it counts on
 * a developer's host only
 */
export function inspect(ledger: Ledger, history: readonly HistoryEntry[], byAddress = false): void {
	if (byAddress && !(isDeveloperHost() && new URLSearchParams(location.search).get('sekisho') === 'inspect')) return;
	const open = page.getElementById(ID);
	if (open) {
		open.shadowRoot?.getElementById('title')?.focus();
		return;
	}
	const host = page.createElement('div');
	host.id = ID;
	host.dataset.sekisho = 'inspector';
	openPanel(host, ledger, history, !byAddress);
}
