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

/** Everything that a visitor sees of us: the reopen button at once, the rest on demand. @internal */
export interface LazyScreen {
	show(view: View): void;
	/** Shows the open view again, or else the banner, because something is missing for a decision. */
	showAgain(): void;
	hide(): void;
	/** Draws everything again, once the page is parsed. */
	refresh(): void;
	/** Removes everything from the page. */
	remove(): void;
}

/** What the screen is made of. @internal */
export interface LazyScreenParts {
	readonly ledger: Ledger;
	readonly attempt: Reporter['attempt'];
	/** The part of the user interface's host that is passed on unchanged. */
	readonly shared: Pick<UiHost, 'prompt' | 'choose' | 'reset' | 'releaseOnce' | 'pageWatch'>;
	/** Fetches the file that draws banner and preferences. @param view returns the view that needs it */
	fetchFlow(view: () => View): Promise<ConsentFlow>;
}

export function createLazyScreen({ ledger, attempt, fetchFlow, shared }: LazyScreenParts): LazyScreen {
	let screen: Screen | undefined;
	let wanted: View | undefined;
	const hostElement = createHostElement(
		shared.pageWatch,
		(element) => lazyMakeRoom(element, attempt),
		() => screen?.refresh(),
	);
	const reopen = createReopenButton(hostElement);
	/** The part of Sekisho that the user interface may use. */
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
				// A server printed the question without knowing that this visitor need not be asked.
				if (!isAsked || isAskedAbove()) page.querySelector('#sekisho[data-printed]')?.remove();
				reopen.draw(ledger.config.options, !ledger.config.isDestroyed && !isAsked && !isAskedAbove());
			});
			// After the button is drawn: a layer that closes moves the focus to it.
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
