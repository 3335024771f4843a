import type { Options } from './config/options.js';
import { resolve } from './config/resolve.js';
import type { ChoiceInput } from './decision/build-decision.js';
import type { Consent, Method } from './decision/consent.js';
import { createLedger } from './decision/ledger.js';
import { hasLeftovers } from './eraser/has-leftovers.js';
import { arm } from './gate/arm.js';
import type { Held } from './gate/channel.js';
import { createGate } from './gate/gate.js';
import { createKeeper } from './gate/keeper.js';
import { watchMarkup } from './gate/markup.js';
import { page, readCookies } from './lib/natives.js';
import { idle } from './lib/patch.js';
import { report } from './lib/report.js';
import { watchPage } from './lib/watch-page.js';
import { whenParsed } from './lib/when-parsed.js';
import { consentMode } from './services/consent-mode.js';
import { presets } from './services/presets.js';
import { reopen } from './ui/reopen.js';
import type { Host, Screen, View } from './ui/view.js';

/** What listeners are told, by event type; each is also dispatched on `document` as `sekisho:TYPE`. */
export interface Events {
	/** The visitor decided, whether or not anything changed; what was refused has been erased. */
	decide: {
		readonly consent: Consent;
		/** Something that was allowed on this page no longer is: what it started ends only when the page is loaded again. */
		readonly reload: boolean;
		/** Names of what refused services stored and no script could erase. */
		readonly undeletable: readonly string[];
	};
	/** There is a new consent: after a decision, a withdrawal, or a configuration. */
	change: { readonly consent: Consent };
	/** Something was held. */
	held: Held;
	/** Something held was let go. */
	released: Held;
	/** The banner or the preferences opened. */
	show: { readonly view?: View };
	/** They closed. */
	hide: { readonly view?: View };
}

/** The visitor's own record of a decision, to keep or to send: plain JSON, with nothing about the visitor (REC-06). */
export type Receipt = Consent & {
	/** The host of the page. */
	readonly site: string;
};

/** Consent of one visitor on one page, and the gate that follows it. */
export interface Sekisho {
	/** The visitor's consent now; frozen, a new object after every change. */
	readonly consent: Consent;
	/** May this category or service run? An id that nobody declared may not. */
	allows(id: string): boolean;
	/** Resolves once this category or service may run; never before, and never rejects. */
	whenAllowed(id: string): Promise<void>;
	/**
	 * Allows every category and service. Like every decision it shuts at once what it refuses; what it allows follows
	 * once it can be remembered.
	 * @returns resolves when the decision is remembered, and what it refuses erased
	 */
	acceptAll(): Promise<void>;
	/** Refuses everything that is not required, and erases what it stored. */
	rejectAll(): Promise<void>;
	/**
	 * Decides by category or service id. A category decides for its services, a service for itself; what is not named
	 * stays as it is. Only `true` allows.
	 */
	choose(choices: { readonly [id: string]: boolean }): Promise<void>;
	/** Takes consent back: erases what was stored under it, shuts the gate, remembers the refusal. */
	withdraw(): Promise<void>;
	/** The same, and forgets the decision as well: the banner asks again. */
	reset(): void;
	/** Opens the banner or the preferences. @param view `preferences` when left out */
	show(view?: View): void;
	/** Closes whatever is open; nothing is decided by it. */
	hide(): void;
	/** Listens. @returns a function that stops listening */
	on<T extends keyof Events>(type: T, listener: (event: Events[T]) => void): () => void;
	/** The visitor's own record, to keep or to send. */
	receipt(): Receipt;
	/** Takes everything of ours out of the page; what is held stays held. */
	destroy(): void;
	/**
	 * Configures Sekisho. Never throws: faults are reported, and what is in doubt stays held.
	 * @param config the options or their JSON; nothing says that none will come
	 */
	init(config?: Options | string): Sekisho;
}

/** Before there is a configuration, and after it. */
const NONE = { services: [] };

/** What `data-consent-action` does when pressed. */
const ACTIONS: { readonly [action: string]: 'acceptAll' | 'rejectAll' | 'withdraw' | 'show' } = {
	accept: 'acceptAll',
	reject: 'rejectAll',
	withdraw: 'withdraw',
	preferences: 'show',
};

/**
 * Wires everything together: the one place that lists every consequence of a change.
 * @param awaited true while a configuration is on its way: until then everything that could be a service is held
 */
export function createSekisho(awaited: boolean): Sekisho {
	let tellVendors: ((decided: boolean) => void) | undefined;
	let desk: typeof import('./ui/desk.js') | undefined;
	let screen: Screen | undefined;
	let wanted: View | undefined;
	let tabs: BroadcastChannel | undefined;
	let settle!: () => void;
	const settled = new Promise<void>((resolve) => {
		settle = resolve;
	});
	const forgotten = () => report('no-configuration');
	const emit = <T extends keyof Events>(type: T, detail: Events[T]) =>
		page.dispatchEvent(new CustomEvent(`sekisho:${type}`, { detail }));

	const ledger = createLedger(resolve(!awaited && NONE, presets), (consent) => {
		// Google must know before its tag runs, and before its cookies go (GCM-03, GCM-13).
		attempt(() => tellVendors?.(!!consent.decidedAt));
		const { hasServices, services, options } = ledger.config;
		idle.now = hasServices && options.gate?.undeclared !== 'block' && services.every(({ id }) => allows(id));
		watch.update();
		desk?.erase(ledger, hasLeftovers);
		emit('change', { consent });
		screen?.refresh();
		whenParsed(draw);
	});
	const { allows } = ledger;
	const gate = createGate(ledger, settled, emit);
	const pageWatch = watchPage();
	const watch = watchMarkup(gate, createKeeper(gate), pageWatch);
	const { once } = watch;

	/** What stands in the page itself: the button that reopens; notices and placeholders have a file of their own. */
	const draw = () => {
		reopen(ledger.config.options, ledger.consent.decided);
		if (page.querySelector('[data-consent-notice],iframe[data-consent]'))
			attempt(async () => (await import('./ui/inline.js')).draw(host));
	};

	/** Runs with everything that asking and deciding need; a visitor who has decided does without. */
	const atDesk = (run: (at: NonNullable<typeof desk>) => unknown) =>
		attempt(async () => {
			desk ??= await import('./ui/desk.js');
			await run(desk);
		});

	/** Under another path or name, a page has another cookie, and another choice. */
	const key = () => JSON.stringify(ledger.config.cookie);

	const decide = (method: Method, choices: ChoiceInput) => {
		const { consent } = ledger;
		// A refusal holds at once, whether or not a file of ours can be had.
		if (!choices) ledger.forget();
		return atDesk(async (at) => {
			const decided = at.decide(ledger, method, choices, consent);
			if (!decided) return api.show(wanted ?? 'banner');
			// With the cookie itself: Firefox tells another tab sooner than it shows it the cookie.
			tabs?.postMessage([key(), readCookies()]);
			api.hide();
			emit('decide', await decided);
		});
	};

	/** Asks a visitor who has not decided. */
	const ask = (given: unknown) => atDesk(async (at) => (await at.open(ledger, given)) && api.show('banner'));

	const api: Sekisho = {
		get consent() {
			return ledger.consent;
		},
		allows,
		whenAllowed: (id) =>
			new Promise((resolve) => {
				const look = () => allows(id) && resolve();
				look();
				api.on('change', look);
			}),
		acceptAll: () => decide('accept', true),
		rejectAll: () => decide('reject', false),
		choose: (choices) => decide('choose', Object(choices)),
		withdraw: () => decide('withdraw', false),
		reset() {
			ledger.forget();
			ask(ledger.config.options);
		},
		show(view = 'preferences') {
			wanted = view;
			atDesk(({ mount }) => {
				screen ??= mount(host);
				return wanted && screen.show(wanted);
			});
		},
		hide() {
			wanted = undefined;
			screen?.hide();
		},
		on(type, listener) {
			const listen = (event: Event) => listener((event as CustomEvent).detail);
			page.addEventListener(`sekisho:${type}`, listen);
			return () => page.removeEventListener(`sekisho:${type}`, listen);
		},
		receipt: () => ({ ...ledger.consent, site: location.host }),
		init(options) {
			const config = resolve(options, presets);
			attempt(() => {
				tellVendors = consentMode(config, allows);
			});
			const start = () => {
				ledger.configure(config);
				if ((page as { prerendering?: boolean }).prerendering) return;
				if (!ledger.consent.decided) ask(options);
				else attempt(async () => (await hasLeftovers(ledger)) && atDesk((at) => at.erase(ledger, hasLeftovers)));
			};
			attempt(start);
			settle();
			removeEventListener('load', forgotten);
			page.addEventListener('prerenderingchange', start);
			if (config.options.gate?.strict)
				attempt(async () => (await import('./csp/enforce-csp.js')).enforceCsp(config, allows));
			return api;
		},
		destroy() {
			ledger.configure(resolve(NONE, presets));
			api.hide();
			screen?.remove();
			reopen({}, false);
			page.removeEventListener('click', onClick, true);
		},
	};
	/** The ledger, as much of it as the user interface may see, and what else it needs. */
	const host = {
		__proto__: ledger,
		choose: api.choose,
		reset: api.reset,
		once,
		pageWatch,
		shown(view?: View) {
			wanted = view;
			emit(view ? 'show' : 'hide', { view });
		},
	} as unknown as Host;
	/** Another tab may have decided. */
	const reread = (cookies?: string) => {
		ledger.reread(cookies);
		if (ledger.consent.decided) api.hide();
	};
	const onClick = (event: Event) => {
		const pressed = (event.target as Element).closest?.<HTMLElement>('[data-consent-action]');
		const act = ACTIONS[`${pressed?.dataset.consentAction}`];
		if (!act) return;
		event.preventDefault();
		api[act]?.();
	};
	page.addEventListener('click', onClick, true);
	// Back from the back/forward cache, the first of these two comes before anything else (PLAT-10); an open channel
	// would keep the page out of it (PLAT-12).
	page.addEventListener('visibilitychange', () => reread(), true);
	addEventListener('pageshow', () => {
		reread();
		tabs = new BroadcastChannel('sekisho');
		tabs.onmessage = ({ data }) => reread(data?.[0] === key() ? `${data[1]}` : undefined);
	});
	addEventListener('pagehide', () => tabs?.close());
	if (!awaited) addEventListener('load', forgotten);
	arm(gate, watch);
	if (awaited) watch.update();
	return api;
}

/** Whatever goes wrong on our side, everything stays held and the page goes on. */
async function attempt(run: () => unknown): Promise<void> {
	try {
		await run();
	} catch (error) {
		report('failed', error);
	}
}
