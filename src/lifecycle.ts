import { resolve } from './config/resolve.js';
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
	/** Starts with a configuration, or goes on with another one. */
	configure(options?: unknown): void;
	/** Nobody configures: what is held stays held, and the page's own requests go on. */
	giveUp(): void;
	destroy(): void;
}

/** What a configuration sets going. @internal */
interface LifecycleParts extends Pick<Reporter, 'report' | 'attempt'> {
	readonly ledger: Ledger;
	readonly ui: LazyUi;
	readonly google: GoogleConsent;
	/** Resolved once the configuration is known, or known to be missing. */
	readonly configured: Deferred;
	listen(signal: AbortSignal): void;
}

export function createLifecycle({
	ledger,
	ui,
	google,
	configured,
	listen,
	report,
	attempt,
}: LifecycleParts): Lifecycle {
	let life: AbortController | undefined;
	let current = '';

	const live = () => {
		if (life) return;
		life = new AbortController();
		listen(life.signal);
	};
	const giveUp = () => {
		report('no-configuration');
		configured.resolve();
	};
	return {
		live,
		giveUp,
		configure(options) {
			const config = resolve(options, presets);
			// A component that is mounted twice starts nothing twice.
			const given = JSON.stringify(config.options);
			if (given === current) return ui.refresh();
			current = given;
			attempt(() => google.configure(config));
			const tagged = config.services.filter(({ options }) => options.tag);
			if (tagged[0]) {
				// Until the file is there that tells their vendors of consent.
				ledger.waits = (id) => tagged.some((one) => one.id === id);
				attempt(async () => (await load(() => import('./services/vendor-tags.js'))).serveVendorTags(ledger));
			}
			const start = () => {
				ledger.configure(config);
				ui.begin(options);
			};
			live();
			attempt(start);
			configured.resolve();
			removeEventListener('load', giveUp);
			page.addEventListener('prerenderingchange', start);
			if (config.options.gate?.strict)
				attempt(async () => (await load(() => import('./csp/enforce-csp.js'))).enforceCsp(config, ledger.allows));
		},
		destroy() {
			ledger.configure(resolve({ services: [] }, presets));
			ui.remove();
			life?.abort();
			life = undefined;
			current = '';
		},
	};
}
