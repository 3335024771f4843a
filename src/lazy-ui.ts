import type { ConsentFlow } from './consent-flow.js';
import type { ChoiceInput } from './decision/build-decision.js';
import type { Method } from './decision/consent.js';
import type { Ledger } from './decision/ledger.js';
import { hasLeftovers } from './eraser/has-leftovers.js';
import { emit } from './events.js';
import { isAskedAbove } from './lib/asked-above.js';
import { load } from './lib/load.js';
import { page } from './lib/natives.js';
import type { Reporter } from './lib/report.js';
import type { PageWatch } from './lib/watch-page.js';
import { whenParsed } from './lib/when-parsed.js';
import { serveInline } from './serve-inline.js';
import type { PromptState, Screen, UiHost, View } from './ui/contract.js';
import { createHostElement } from './ui/host-element.js';
import { lazyMakeRoom } from './ui/lazy-make-room.js';
import { createReopenButton } from './ui/reopen-button.js';

/**
 * The consent flow and the user interface: fetched when a visitor is asked or decides, and not before.
 * @internal
 */
export interface LazyUi {
	/**
	 * Asks a visitor who has not decided; erases what is left of what another one has refused.
	 * @param given the configuration as the owner gave it, for the diagnosis
	 */
	begin(given: unknown): void;
	/** Decides. A refusal holds at once, whether or not a file of ours can be had. Never rejects. */
	decide(method: Method, choices: ChoiceInput): Promise<void>;
	/** Forgets the decision and asks again. */
	reset(): void;
	/** Follows a decision that another page of the visitor has made. */
	adopt(): void;
	show(view: View): void;
	hide(): void;
	/** Draws everything again, once the page is parsed. */
	refresh(): void;
	/** Takes everything out of the page. */
	remove(): void;
}

/**
 * What the user interface is made of.
 * @internal
 */
interface UiParts {
	readonly ledger: Ledger;
	readonly attempt: Reporter['attempt'];
	readonly pageWatch: PageWatch;
	/** Lets one held element go, and nothing else of its service. */
	releaseOnce(element: Element): void;
	/** Called after a decision was written. */
	decided(): void;
}

export function createLazyUi({ ledger, attempt, pageWatch, releaseOnce, decided }: UiParts): LazyUi {
	let flow: Promise<ConsentFlow> | undefined;
	let screen: Screen | undefined;
	let wanted: View | undefined;
	const prompt: PromptState = { newServiceIds: [] };
	const hostElement = createHostElement(
		pageWatch,
		(element) => lazyMakeRoom(element, attempt),
		() => screen?.refresh(),
	);
	const reopen = createReopenButton(hostElement);

	/** @param action the button that a visitor pressed: without the file, its form is sent */
	const fetchFlow = (action?: string) => {
		// Importing a file that is there takes a task: what a press allows would start after it.
		flow ??= load(() => import('./consent-flow.js')).then((file) =>
			file.createConsentFlow(ledger, prompt, hasLeftovers),
		);
		return flow.catch((error) => {
			flow = undefined;
			const button = page.querySelector<HTMLButtonElement>(`[form][value=${action}]`);
			button?.form?.requestSubmit(button);
			throw error;
		});
	};

	const ask = (given: unknown) =>
		attempt(async () => {
			const flow = await fetchFlow();
			if ((await flow.open(given)) && !isAskedAbove()) ui.show('banner');
		});
	const eraseLeftovers = () => attempt(async () => (await hasLeftovers(ledger)) && (await fetchFlow()).erase());

	const ui: LazyUi = {
		begin(given) {
			// A page that is made ready before anybody opens it has no visitor (PLAT-11).
			if ((page as { prerendering?: boolean }).prerendering) return;
			if (ledger.consent.decided) eraseLeftovers();
			else ask(given);
		},
		decide(method, choices) {
			const { consent } = ledger;
			// Who pressed is for the record: afterwards nobody knows.
			const { event } = globalThis;
			if (!choices) ledger.forget();
			return attempt(async () => {
				const flow = await fetchFlow(method);
				const conclusion = flow.decide(method, choices, consent, event);
				if (!conclusion) return prompt.ageMissing && ui.show(wanted ?? 'banner');
				decided();
				ui.hide();
				const decision = await conclusion;
				const mayReload = emit('decide', decision);
				if (mayReload && decision.reload && ledger.config.options.consent?.reloadOnWithdraw === true) location.reload();
			});
		},
		reset() {
			ledger.forget();
			ask(ledger.config.options);
		},
		adopt() {
			if (ledger.consent.decided) ui.hide();
			eraseLeftovers();
		},
		show(view) {
			wanted = view;
			attempt(async () => {
				screen = await (await fetchFlow(view)).openScreen(host);
				return wanted && screen.show(wanted);
			});
		},
		hide() {
			wanted = undefined;
			screen?.hide();
		},
		refresh() {
			screen?.refresh();
			whenParsed(() => {
				const { decided } = ledger.consent;
				// A server that could not know better printed the question all the same.
				if (decided || isAskedAbove()) page.querySelector('#sekisho[data-printed]')?.remove();
				reopen.draw(ledger.config.options, decided && !isAskedAbove());
			});
		},
		remove() {
			ui.hide();
			screen?.remove();
			hostElement.remove();
		},
	};
	/** What the user interface may see of all this. */
	const host: UiHost = {
		get config() {
			return ledger.config;
		},
		get consent() {
			return ledger.consent;
		},
		prompt,
		report: ledger.report,
		choose: (choices) => ui.decide('choose', choices),
		reset: ui.reset,
		once: releaseOnce,
		pageWatch,
		raise: hostElement.raise,
		shown(view) {
			wanted = view;
			emit(view ? 'show' : 'hide', { view });
		},
	};
	serveInline(host, attempt);
	// A page can change its language without a load.
	new MutationObserver(ui.refresh).observe(page.documentElement, { attributeFilter: ['lang'] });
	return ui;
}
