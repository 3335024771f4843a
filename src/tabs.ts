import type { Ledger } from './decision/ledger.js';
import { page } from './lib/natives.js';

/**
 * The other open pages of this visitor.
 * @internal
 */
export interface Tabs {
	/** Tells them of a decision that was made here, or forgotten. */
	announce(): void;
}

/**
 * Keeps the open pages of one visitor alike.
 * @param adopted called after a decision of another page was adopted here
 * @param signal ends it
 * @param back called when the visitor comes back to this page
 */
export function syncTabs(ledger: Ledger, adopted: () => void, signal: AbortSignal, back: () => void): Tabs {
	let channel: BroadcastChannel | undefined;
	/** Under another path or name, a page has another cookie, and another choice. */
	const key = () => JSON.stringify(ledger.config.cookie);
	const adopt = (cookies?: string) => {
		back();
		if (ledger.reread(cookies)) adopted();
	};
	const open = () => {
		try {
			channel = new BroadcastChannel('sekisho');
			channel.onmessage = ({ data }) => adopt(data?.[0] === key() ? `${data[1]}` : undefined);
		} catch {
			// Firefox has none for a sandboxed page, which shares no cookie with another either.
		}
	};
	const close = () => {
		channel?.close();
		channel = undefined;
	};
	// Back from the back/forward cache, the first of these two comes before anything else (PLAT-10); an open channel
	// would keep the page out of it (PLAT-12).
	page.addEventListener('visibilitychange', () => adopt(), { capture: true, signal });
	addEventListener(
		'pageshow',
		({ persisted }) => {
			if (!persisted) return;
			adopt();
			open();
		},
		{ signal },
	);
	addEventListener('pagehide', close, { signal });
	signal.addEventListener('abort', close);
	open();
	// With the cookie itself: Firefox tells another tab sooner than it shows it the cookie.
	return { announce: () => channel?.postMessage([key(), ledger.cookies]) };
}
