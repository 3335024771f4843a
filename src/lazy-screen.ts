import type { ConsentFlow } from './consent-flow.js';
import { isToBeAsked } from './decision/is-to-be-asked.js';
import type { Ledger } from './decision/ledger.js';
import { emit } from './events.js';
import { isAskedAbove } from './lib/asked-above.js';
import { page } from './lib/natives.js';
import type { Reporter } from './lib/report.js';
import { whenParsed } from './lib/when-parsed.js';
import { serveInline } from './serve-inline.js';
import type { Screen, UiHost, View } from './ui/contract.js';
import { createHostElement } from './ui/host-element.js';
import { lazyMakeRoom } from './ui/lazy-make-room.js';
import { createReopenButton } from './ui/reopen-button.js';

/** What a visitor sees of us: the reopen button at once, the rest when it is asked for. @internal */
export interface LazyScreen {
	show(view: View): void;
	/** Shows where something is missing for a decision: in the view that is open, or in the banner. */
	showAgain(): void;
	hide(): void;
	/** Draws everything again, once the page is parsed. */
	refresh(): void;
	/** Takes everything out of the page. */
	remove(): void;
}

/** What the screen is made of. @internal */
export interface LazyScreenParts {
	readonly ledger: Ledger;
	readonly attempt: Reporter['attempt'];
	/** Called when the page has thrown our element out, and it is back. */
	thrownOut(): void;
	/** What the user interface takes as it is. */
	readonly shared: Pick<UiHost, 'prompt' | 'choose' | 'reset' | 'releaseOnce' | 'pageWatch'>;
	/** Fetches what draws banner and preferences. @param view tells what it is fetched for */
	fetchFlow(view: () => View): Promise<ConsentFlow>;
}

export function createLazyScreen({ ledger, attempt, fetchFlow, thrownOut, shared }: LazyScreenParts): LazyScreen {
	let screen: Screen | undefined;
	let wanted: View | undefined;
	const onReturn = () => {
		thrownOut();
		screen?.refresh();
	};
	const hostElement = createHostElement(shared.pageWatch, (element) => lazyMakeRoom(element, attempt), onReturn);
	const reopen = createReopenButton(hostElement);
	/** What the user interface may see of the rest. */
	const host: UiHost = {
		...shared,
		get config() {
			return ledger.config;
		},
		get consent() {
			return ledger.consent;
		},
		report: ledger.report,
		raise: hostElement.raise,
		shown(view) {
			wanted = view;
			emit(view ? 'show' : 'hide', { view });
		},
	};
	serveInline(host, attempt);

	const show = (view: View) => {
		wanted = view;
		attempt(async () => {
			screen = await (await fetchFlow(() => view)).openScreen(host);
			return wanted && screen.show(wanted);
		});
	};
	const hide = () => {
		wanted = undefined;
		screen?.hide();
	};
	return {
		show,
		showAgain: () => show(wanted ?? 'banner'),
		hide,
		refresh() {
			whenParsed(() => {
				const isAsked = isToBeAsked(ledger.consent);
				// A server that could not know better printed the question all the same.
				if (!isAsked || isAskedAbove()) page.querySelector('#sekisho[data-printed]')?.remove();
				reopen.draw(ledger.config.options, !ledger.config.isDestroyed && !isAsked && !isAskedAbove());
			});
			// Last: a layer that closes leaves the focus on the button.
			screen?.refresh();
		},
		remove() {
			hide();
			reopen.remove();
			screen?.remove();
			hostElement.remove();
		},
	};
}
