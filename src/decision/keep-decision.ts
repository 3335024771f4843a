import type { Ledger } from './ledger.js';
import { writeConsentCookie } from './write-consent-cookie.js';

/** What the page does about decisions. @internal */
export interface DecisionFollower {
	/** Tells the visitor's other pages of the decision of this page. */
	decided(): void;
	/** Follows a decision that another page has made, or forgotten. */
	adopt(): void;
}

/** Not among TypeScript's types; Chromium 87, Safari 18.4, Firefox 140 have it, on https (https://cookiestore.spec.whatwg.org). */
type CookieStoreWindow = Window & { readonly cookieStore?: EventTarget };
type CookieChange = Event & { readonly changed?: readonly { readonly name?: string }[] };

/**
 * Keeps the decision of this page in the consent cookie: a server that sends the cookie of a request back may answer after
 * the visitor has decided, and bring the older decision back. The page looks when that cookie changes, where the browser
 * tells of it, when the visitor comes back, and when the page ends.
 */
export function keepDecision(ledger: Ledger, { decided, adopt }: DecisionFollower): void {
	if (ledger.writeAgain) return;
	ledger.writeAgain = () => {
		if (ledger.stored) writeConsentCookie(ledger.config, ledger.stored, ledger);
		decided();
	};
	const look = () => !ledger.config.isDestroyed && ledger.reread() && adopt();
	// Captured: before the channel to the other pages is closed.
	addEventListener('pagehide', look, true);
	(window as CookieStoreWindow).cookieStore?.addEventListener('change', (event) => {
		const { changed = [] } = event as CookieChange;
		if (changed.some(({ name = '' }) => ledger.config.cookie.names.includes(name))) look();
	});
}
