import { isDeveloperHost } from '../config/is-developer-host.js';
import type { Ledger } from '../decision/ledger.js';
import type { HistoryEntry } from '../history.js';
import { page } from '../lib/natives.js';
import { openPanel } from './open-panel.js';

/** The element that the panel is in. */
const ID = 'sekisho-inspector';

/**
 * Opens the inspector, or goes to the one that is open.
 * @param history what was held and released so far
 * @param byAddress the address of the page asks for it, which anybody can write: that counts on a developer's host only
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
