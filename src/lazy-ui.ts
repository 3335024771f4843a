import type { ConsentFlow, Occasion } from './consent-flow.js';
import type { ChoiceInput } from './decision/build-decision.js';
import type { Method } from './decision/consent.js';
import type { Ledger } from './decision/ledger.js';
import { createDecisionQueue } from './decision-queue.js';
import { hasLeftovers } from './eraser/has-leftovers.js';
import { createLazyScreen, type LazyScreen, type LazyScreenParts } from './lazy-screen.js';
import { isAskedAbove } from './lib/asked-above.js';
import { followRoot } from './lib/follow-root.js';
import { load } from './lib/load.js';
import { page } from './lib/natives.js';
import type { Reporter } from './lib/report.js';
import type { PageWatch } from './lib/watch-page.js';
import type { PromptState, View } from './ui/contract.js';

/**
 * The consent flow and the user interface: fetched when a visitor is asked or decides, and not before.
 * @internal
 */
export interface LazyUi extends Omit<LazyScreen, 'showAgain'> {
	/**
	 * Asks a visitor who has not decided. For a visitor who has, erases the leftovers of refused services.
	 * @param given the configuration as the owner wrote it, for the diagnosis
	 */
	begin(given: unknown): void;
	/**
	 * Decides as soon as there is a configuration. A refusal takes effect at once, even if no file can be fetched. Never
	 * rejects.
	 */
	decide(method: Method, choices: ChoiceInput): Promise<void>;
	/** Forgets the decision and asks again. */
	reset(): void;
	/** Cancels the pending decision. */
	cancel(): void;
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
	/** Resolved once the configuration is known, or known to be missing. */
	readonly settled: Promise<void>;
	/** Releases one held element, and nothing else of its service. */
	releaseOnce(element: Element): void;
	/** Called after a decision was written or forgotten. @param isWaiting a refusal is to become one, and holds already */
	decided(isWaiting?: boolean): void;
	/** Called when the page has another root element. */
	rootReplaced(): void;
}

/** @param action returns the value of the button that was pressed last: if the file cannot be fetched, its form is sent */
type FetchFlow = (action?: () => string | undefined) => Promise<ConsentFlow>;

export function createLazyUi(parts: UiParts): LazyUi {
	const { ledger, attempt, pageWatch, settled, releaseOnce, decided, rootReplaced } = parts;
	const prompt: PromptState = { newServiceIds: [] };
	const fetchFlow = createFlowFetcher(ledger, prompt);
	const question = createQuestion({ ledger, attempt, fetchFlow, show: (view) => screen.show(view) });
	const queue = createDecisionQueue({
		ledger,
		attempt,
		settled,
		decided,
		fetchFlow,
		async make(flow, pending) {
			if (!ledger.config.isDestroyed) await flow.decide(pending, { ...screen, decided, adopt });
		},
	});
	const reset = () => {
		queue.cancel();
		prompt.ageStated = false;
		ledger.forget();
		decided();
		question.ask(ledger.config.options, 'forgotten');
	};
	const adopt = () => {
		// A decision of another page is newer than the wishes that wait here.
		queue.cancel();
		if (ledger.consent.decided) screen.hide();
		question.begin(ledger.config.options, ledger.stored ? 'adopted' : 'forgotten');
	};
	const shared: LazyScreenParts['shared'] = {
		prompt,
		pageWatch,
		choose: (choices) => queue.add('choose', choices),
		reset,
		releaseOnce,
	};
	const screen = createLazyScreen({ ledger, attempt, fetchFlow, shared });
	followRoot(pageWatch, screen.refresh, rootReplaced);

	return {
		...screen,
		show(view) {
			// A decision closes the open view, so this view is opened after the decision.
			if (!queue.openAfter(view)) screen.show(question.openWith(view));
		},
		remove() {
			queue.cancel();
			screen.remove();
		},
		cancel: queue.cancel,
		decide: queue.add,
		reset,
		begin: question.begin,
		adopt,
	};
}

/** What the question is made of. @internal */
interface QuestionParts extends Pick<UiParts, 'ledger' | 'attempt'>, Pick<LazyUi, 'show'> {
	readonly fetchFlow: FetchFlow;
}

/** The question to the visitor. @internal */
interface Question {
	begin(given: unknown, occasion?: Occasion): void;
	ask(given: unknown, occasion?: Occasion): void;
	/** Lets a question that is still being prepared open in this view. @returns the view */
	openWith(opened: View): View;
}

function createQuestion({ ledger, attempt, fetchFlow, show }: QuestionParts): Question {
	let view: View;
	const ask = (given: unknown, occasion?: Occasion) =>
		attempt(async () => {
			view = 'banner';
			const flow = await fetchFlow();
			if ((await flow.open(given, occasion)) && !isAskedAbove()) show(view);
		});
	const eraseLeftovers = () => attempt(async () => (await hasLeftovers(ledger)) && (await fetchFlow()).erase());
	return {
		ask,
		openWith(opened) {
			view = opened;
			return view;
		},
		begin(given, occasion) {
			// A prerendered page has no visitor yet (PLAT-11).
			if (page.prerendering) return;
			const { consent, stored } = ledger;
			// Where nobody is asked, there is nothing to fetch.
			if (consent.decided || (consent.regime !== 'opt-in' && !stored)) eraseLeftovers();
			else ask(given, occasion);
		},
	};
}

/** Fetches the consent flow, once. After a failure, the next press tries again. */
function createFlowFetcher(ledger: Ledger, prompt: PromptState): FetchFlow {
	let flow: Promise<ConsentFlow> | undefined;
	return (action) => {
		// Kept, because importing takes a task even if the file is there, and would delay what a press allows.
		flow ??= load(() => import('./consent-flow.js')).then((file) =>
			file.createConsentFlow(ledger, prompt, hasLeftovers),
		);
		return flow.catch((error) => {
			flow = undefined;
			// A button of the printed banner, not one of the page.
			const button = page.querySelector<HTMLButtonElement>(`#sekisho [form=sekisho-form][value=${action?.()}]`);
			button?.form?.requestSubmit(button);
			throw error;
		});
	};
}
