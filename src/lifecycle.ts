import { hearsSignal } from './config/hears-signal.js';
import { needsRule } from './config/needs-rule.js';
import { type Config, resolve } from './config/resolve.js';
import type { Ledger } from './decision/ledger.js';
import type { LazyUi } from './lazy-ui.js';
import type { Deferred } from './lib/deferred.js';
import { load } from './lib/load.js';
import { page } from './lib/natives.js';
import type { Reporter } from './lib/report.js';
import type { GoogleConsent } from './services/google-consent.js';
import { presets } from './services/presets.js';

/** From one configuration to the next, and to the end. @internal */
export interface Lifecycle {
	/** Listens to the page and to the visitor's other pages, until it is destroyed. */
	live(): void;
	/** Does so once more: a document that is opened anew forgets who listens. */
	listenAnew(): void;
	/** Starts with a configuration, or goes on with another one. */
	configure(options?: unknown): void;
	/**
	 * To be called when the page is parsed, where a configuration below us counts, and when it is loaded: by then nobody
	 * has called `init`, so that what is held stays held, and the page's own requests go on.
	 */
	giveUp(): void;
	destroy(): void;
}

/** What a configuration sets going. @internal */
interface LifecycleParts extends Pick<Reporter, 'report' | 'attempt'> {
	readonly ledger: Ledger;
	readonly ui: LazyUi;
	readonly googleConsent: GoogleConsent;
	/** Of the visitor, as the script tag says. */
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
	let again: (() => void) | undefined;

	const live = () => {
		if (life) return;
		life = new AbortController();
		// A signal that has come since is binding at once (GPC-03).
		listen(life.signal, () => hearsSignal() && ledger.config.rule.signal === 'none' && again?.());
	};
	const giveUp = () => {
		const below = page.querySelector('script#sekisho-config')?.textContent;
		if (!below && page.readyState !== 'complete') return;
		report('no-configuration');
		configured.resolve();
		// Too late for what is not marked, but neither for the question nor for what is.
		if (below) configure(below);
	};
	const configure = (options: unknown) => {
		const config = resolve(options, presets);
		// A component that is mounted twice starts nothing twice.
		const given = JSON.stringify(config.options);
		if (given === current) return ui.refresh();
		const isFirst = !current;
		// What was wanted of another configuration is no answer to this one.
		if (!isFirst) ui.cancel();
		current = given;
		attempt(() => googleConsent.configure(config));
		if (config.services.some(({ options }) => options.tag)) {
			// Until the file is there that tells their vendors of consent.
			ledger.isUnready ??= (id) => ledger.config.services.some((one) => one.id === id && one.options.tag);
			attempt(async () => (await load(() => import('./services/vendor-tags.js'))).serveVendorTags(ledger));
		}
		live();
		page.removeEventListener('readystatechange', giveUp);
		const isCurrent = () => given === current;
		again = () => begin({ config, options, isCurrent, holdsAll: true });
		begin({ config, options, isCurrent, holdsAll: isFirst });
	};
	return {
		live,
		listenAnew() {
			life?.abort();
			life = undefined;
			live();
		},
		giveUp,
		configure,
		destroy() {
			ledger.configure({ ...resolve({ services: [] }, presets), isDestroyed: true });
			ui.remove();
			life?.abort();
			life = again = undefined;
			current = '';
		},
	};
}

/** What a beginning is made with. @internal */
type BeginningParts = Pick<LifecycleParts, 'ledger' | 'ui' | 'region' | 'configured' | 'attempt'>;

/** What is to begin. @internal */
interface Beginning {
	readonly config: Config;
	/** The configuration as it was given. */
	readonly options: unknown;
	/** Is it still the one that was given last? */
	isCurrent(): boolean;
	/** Is everything held until the rule is there? Otherwise what was in force stays so. */
	readonly holdsAll?: boolean;
	/** Called once the visitor is asked, or not. */
	begun?(): void;
}

/**
 * Makes what a configuration begins with: at once where opt-in applies to everybody, and otherwise once the rule for the
 * visitor is there.
 */
function createBeginning({ ledger, ui, region, configured, attempt }: BeginningParts) {
	const begin = ({ config, options, isCurrent, begun }: Beginning) => {
		const start = () => {
			if (!isCurrent()) return;
			ledger.configure(config);
			ui.begin(options);
			begun?.();
			if (config.options.gate?.strict && !page.prerendering) attempt(enforce);
		};
		// For good: only for the visitor who opens the page, and the configuration that it has by then.
		const enforce = async () => {
			const { enforceCsp } = await load(() => import('./csp/enforce-csp.js'));
			if (isCurrent()) enforceCsp(config, (id) => ledger.consent.choices[id] === true);
		};
		attempt(start);
		configured.resolve();
		page.addEventListener('prerenderingchange', start);
	};
	return (beginning: Beginning) => {
		const { config, options, isCurrent } = beginning;
		if (!needsRule(config.options)) return begin(beginning);
		// Until the rule is there nobody is asked, and everything that could be a service is held.
		if (beginning.holdsAll) ledger.configure({ ...resolve(undefined, presets), cookie: config.cookie });
		attempt(async () => {
			try {
				const { ruleOfVisit, hasNewSignal } = await load(() => import('./rule-of-visit.js'));
				const ruled = await ruleOfVisit(config, options, { attribute: region, ledger });
				const begun = () => hasNewSignal(ledger) && ui.decide('signal', {});
				begin({ config: ruled, options, isCurrent, begun });
			} finally {
				// Without the file, the page's own requests go on all the same.
				configured.resolve();
			}
		});
	};
}
