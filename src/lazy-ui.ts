import type { ConsentFlow } from './consent-flow.js';
import type { ChoiceInput } from './decision/build-decision.js';
import type { Method } from './decision/consent.js';
import type { Ledger } from './decision/ledger.js';
import { UNREADABLE } from './decision/unreadable.js';
import { hasLeftovers } from './eraser/has-leftovers.js';
import { type Events, emit } from './events.js';
import { createLazyScreen, type LazyScreen } from './lazy-screen.js';
import { isAskedAbove } from './lib/asked-above.js';
import { load } from './lib/load.js';
import { page } from './lib/natives.js';
import type { Reporter } from './lib/report.js';
import type { PageWatch } from './lib/watch-page.js';
import type { PromptState } from './ui/contract.js';

/**
 * The consent flow and the user interface: fetched when a visitor is asked or decides, and not before.
 * @internal
 */
export interface LazyUi extends Omit<LazyScreen, 'showAgain'> {
	/**
	 * Asks a visitor who has not decided; erases what is left of what another one has refused.
	 * @param given the configuration as the owner gave it, for the diagnosis
	 */
	begin(given: unknown): void;
	/** Decides. A refusal holds at once, whether or not a file of ours can be had. Never rejects. */
	decide(method: Method, choices: ChoiceInput): Promise<void>;
	/** Forgets the decision and asks again. */
	reset(): void;
	/** Follows a decision that another page of the visitor has made, or forgotten. */
	adopt(): void;
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
	/** Called when the page has thrown our element out, and it is back. */
	thrownOut(): void;
}

export function createLazyUi({ ledger, attempt, pageWatch, releaseOnce, decided, thrownOut }: UiParts): LazyUi {
	const prompt: PromptState = { newServiceIds: [] };
	const fetchFlow = createFlowFetcher(ledger, prompt);
	const ask = (given: unknown) =>
		attempt(async () => {
			const flow = await fetchFlow();
			if ((await flow.open(given)) && !isAskedAbove()) screen.show('banner');
		});
	const eraseLeftovers = () =>
		attempt(async () => (await hasLeftovers(ledger, ledger.cookies)) && (await fetchFlow()).erase());

	const decide = (method: Method, choices: ChoiceInput) => {
		const { consent } = ledger;
		// Who pressed is for the record: afterwards nobody knows.
		const { event } = globalThis;
		// Where a rule starts what nobody refused, what is refused must not start while the decision is written.
		if (!choices) ledger.forget(UNREADABLE);
		return attempt(async () => {
			const flow = await fetchFlow(method);
			const conclusion = flow.decide(method, choices, consent, event);
			if (!conclusion) return prompt.ageMissing && screen.showAgain();
			decided();
			screen.hide();
			endDecision(ledger, await conclusion);
		});
	};
	const reset = () => {
		ledger.forget();
		ask(ledger.config.options);
	};
	const shared = {
		prompt,
		pageWatch,
		choose: (choices: ChoiceInput) => decide('choose', choices),
		reset,
		once: releaseOnce,
	};
	const screen = createLazyScreen({ ledger, attempt, fetchFlow, thrownOut, shared });
	// A page can change its language without a load.
	new MutationObserver(screen.refresh).observe(page.documentElement, { attributeFilter: ['lang'] });

	const begin = (given: unknown) => {
		// A page that is made ready before anybody opens it has no visitor (PLAT-11).
		if (page.prerendering) return;
		const { consent, stored } = ledger;
		// Where nobody is asked, there is nothing to fetch.
		if (consent.decided || (consent.regime !== 'opt-in' && !stored)) eraseLeftovers();
		else ask(given);
	};
	return {
		...screen,
		decide,
		reset,
		begin,
		adopt() {
			if (ledger.consent.decided) screen.hide();
			begin(ledger.config.options);
		},
	};
}

/**
 * Fetches the consent flow, once. After a failure, the next press tries again.
 * @returns takes the button that a visitor pressed: without the file, its form is sent
 */
function createFlowFetcher(ledger: Ledger, prompt: PromptState): (action?: string) => Promise<ConsentFlow> {
	let flow: Promise<ConsentFlow> | undefined;
	return (action) => {
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
}

/** Tells the page of a decision, and loads it anew where the owner wants that and no listener prevents it. */
function endDecision({ config }: Ledger, decision: Events['decide']): void {
	const mayReload = emit('decide', decision);
	if (mayReload && decision.reload && config.options.consent?.reloadOnWithdraw === true) location.reload();
}
