import { hearsSignal } from './config/hears-signal.js';
import { needsRule } from './config/needs-rule.js';
import { type Config, resolve } from './config/resolve.js';
import type { Ledger } from './decision/ledger.js';
import type { LazyUi } from './lazy-ui.js';
import type { Deferred } from './lib/deferred.js';
import { load } from './lib/load.js';
import { page } from './lib/natives.js';
import type { Reporter } from './lib/report.js';
import type { Beginning } from './rule-of-visit.js';
import type { GoogleConsent } from './services/google-consent.js';
import { presets } from './services/presets.js';

/** Starts, reconfigures and ends Sekisho on a page. @internal */
export interface Lifecycle {
	/** Starts to listen to the page and to the visitor's other pages. */
	live(): void;
	/** Listens again, unless it was destroyed: `document.open()` removes all listeners from the document. */
	listenAgain(): void;
	/** Puts the first configuration in force, or another one in its place. */
	configure(options?: unknown): void;
	/**
	 * Call this when the page is parsed, and again when it is loaded. If nobody has called `init` by then, a configuration
	 * that stands below the script is used; without one, held elements stay held and the page's own requests go on.
	 */
	giveUp(): void;
	destroy(): void;
}

/** What the lifecycle is made of. @internal */
interface LifecycleParts extends Pick<Reporter, 'report' | 'attempt'> {
	readonly ledger: Ledger;
	readonly ui: LazyUi;
	readonly googleConsent: GoogleConsent;
	/** The region of the visitor, as the script tag says. */
	readonly region: string | null | undefined;
	/** Resolved once the configuration is known, or known to be missing. */
	readonly configured: Deferred;
	/** @param back called when the visitor comes back to the page */
	listen(signal: AbortSignal, back: () => void): void;
}

export function createLifecycle(parts: LifecycleParts): Lifecycle {
	const { ledger, ui, googleConsent, region, configured, listen, report, attempt } = parts;
	const begin = createBeginning({ ledger, ui, region, configured, attempt });
	let life: AbortController | undefined;
	let current = '';

	const live = () => {
		if (life) return;
		life = new AbortController();
		// A privacy signal that the visitor has switched on since is binding at once (GPC-03).
		listen(life.signal, () => {
			if (!current || !hearsSignal() || ledger.config.rule.signal) return;
			const again = current;
			current = '';
			configure(again);
		});
	};
	const giveUp = () => {
		const below = page.querySelector('script#sekisho-config')?.textContent;
		if (!below && page.readyState !== 'complete') return;
		report('no-configuration');
		configured.resolve();
		// Too late for unmarked elements, but not for marked ones, nor for the question.
		if (below) configure(below);
	};
	const configure = (options: unknown) => {
		const config = resolve(options, presets);
		// A component that is mounted twice passes the same configuration twice.
		const given = JSON.stringify(config.options);
		if (given === current) return ui.refresh();
		const isFirst = !current;
		// A wish about another configuration is no answer to this one.
		if (!isFirst) ui.cancel();
		current = given;
		attempt(() => googleConsent.configure(config));
		serveTags(config, ledger, attempt);
		live();
		page.removeEventListener('readystatechange', giveUp);
		begin({ config, options, isCurrent: () => given === current, holdsAll: isFirst });
	};
	return {
		live,
		listenAgain() {
			if (!life) return;
			life.abort();
			life = undefined;
			live();
			for (const add of ledger.listeners) add();
		},
		giveUp,
		configure,
		destroy() {
			ledger.configure({ ...resolve({ services: [] }, presets), isDestroyed: true });
			ui.remove();
			life?.abort();
			life = undefined;
			current = '';
		},
	};
}

/** Fetches what tells vendors of consent, where a service has a tag. */
function serveTags(config: Config, ledger: Ledger, attempt: Reporter['attempt']): void {
	if (!config.services.some(({ options }) => options.tag)) return;
	// They wait for the file.
	ledger.isUnready ??= (id) => ledger.config.services.some((one) => one.id === id && one.options.tag);
	attempt(async () => (await load(() => import('./services/vendor-tags.js'))).serveVendorTags(ledger));
}

/** What puts a configuration in force is made of these. @internal */
type BeginningParts = Pick<LifecycleParts, 'ledger' | 'ui' | 'region' | 'configured' | 'attempt'>;

/**
 * Makes the function that puts a configuration in force: at once if opt-in applies to everybody, and otherwise as soon as
 * the rule for this visitor is known.
 */
function createBeginning({ ledger, ui, region, configured, attempt }: BeginningParts) {
	const begin = ({ config, options, isCurrent }: Beginning) => {
		const start = () => {
			if (!isCurrent()) return;
			ledger.configure(config);
			ui.begin(options);
			if (config.options.gate?.strict && !page.prerendering) attempt(enforce);
		};
		// A policy cannot be lifted again: it waits for the visitor to open the page, and follows the latest configuration.
		const enforce = async () => {
			const { enforceCsp } = await load(() => import('./csp/enforce-csp.js'));
			if (isCurrent()) enforceCsp(config, (id) => ledger.consent.choices[id] === true);
		};
		attempt(start);
		page.addEventListener('prerenderingchange', start);
	};
	return async (beginning: Beginning) => {
		const { config } = beginning;
		if (needsRule(config.options)) {
			// Until the rule is known nobody is asked, and everything that could be a service is held.
			if (beginning.holdsAll) ledger.configure({ ...resolve(undefined, presets), cookie: config.cookie });
			await attempt(async () =>
				(await load(() => import('./rule-of-visit.js'))).beginByRule(beginning, { begin, ledger, ui, region }),
			);
		} else begin(beginning);
		// Even without the file, the page's own requests go on.
		configured.resolve();
	};
}
