import type { Stored } from './codec.js';
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
	if (ledger.keeps) return;
	ledger.keeps = (found) => {
		const { config, stored } = ledger;
		if (!stored || !isOlder(found, stored)) return false;
		writeConsentCookie(config, stored, ledger);
		decided();
		return true;
	};
	const look = () => !ledger.config.isDestroyed && ledger.reread() && adopt();
	// Captured: before the channel to the other pages is closed.
	addEventListener('pagehide', look, true);
	(window as CookieStoreWindow).cookieStore?.addEventListener('change', (event) => {
		const { changed = [] } = event as CookieChange;
		if (changed.some(({ name = '' }) => ledger.config.cookie.names.includes(name))) look();
	});
}

/**
 * Was this other decision made before? The cookie keeps whole seconds: of two that were made within one, the one that allows
 * more is taken for the older one. A clock that was put back since says nothing.
 */
function isOlder({ decision, choices }: Stored, own: Stored): boolean {
	const [then = '', known = ''] = [decision, own.decision].map(({ decidedAt = '' }) => decidedAt.slice(0, 19));
	if (!then || decision.id === own.decision.id || known > new Date().toISOString()) return false;
	const allowsMore = () => [...choices].some(([id, choice]) => choice && !own.choices.get(id));
	return then < known || (then === known && allowsMore());
}
