import type { Ledger, Told } from './decision/ledger.js';
import { unreadableCookie } from './decision/unreadable.js';
import { page } from './lib/natives.js';

/**
 * The other open pages of this visitor.
 * @internal
 */
export interface Tabs {
	/**
	 * Tells them that a decision was made or forgotten on this page.
	 * @param isWaiting a refusal is to become one: they hold everything until then, and what waits there is cancelled
	 */
	announce(isWaiting?: boolean): void;
}

/**
 * Keeps the open pages of one visitor in step.
 * @param adopted called after a decision of another page was adopted here
 * @param signal stops it when it is aborted
 * @param back called when the visitor comes back to this page
 */
export function syncTabs(ledger: Ledger, adopted: () => void, signal: AbortSignal, back: () => void): Tabs {
	let channel: BroadcastChannel | undefined;
	/** A page that keeps its cookie under another path or name has another decision. */
	const key = () => JSON.stringify(ledger.config.cookie);
	const adopt = (told?: Told) => {
		back();
		if (ledger.reread(told)) adopted();
	};
	const open = () => {
		try {
			channel = new BroadcastChannel('sekisho');
			channel.onmessage = ({ data }) =>
				adopt(data?.[0] === key() ? { cookies: `${data[1]}`, decidedAt: `${data[2]}` } : undefined);
		} catch {
			// Firefox has none for a sandboxed page, which shares no cookie with another either.
		}
	};
	const close = () => {
		channel?.close();
		channel = undefined;
	};
	// When a page comes back from the back/forward cache, `visibilitychange` is its first event (PLAT-10). An open channel
	// would keep the page out of that cache (PLAT-12).
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
	// The message carries the cookie: Firefox delivers it to another tab before that tab can read the new cookie. It
	// carries the time as well, because the cookie has no milliseconds.
	return {
		announce: (isWaiting) =>
			channel?.postMessage(
				isWaiting
					? [key(), unreadableCookie(ledger.config.cookie.name)]
					: [key(), ledger.cookies, ledger.stored?.decision.decidedAt],
			),
	};
}
