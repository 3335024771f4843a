import { serveActionButtons } from './action-buttons.js';
import { createApi, type Sekisho } from './api.js';
import { resolve } from './config/resolve.js';
import { createLedger } from './decision/ledger.js';
import { emit } from './events.js';
import { createElementHolder } from './gate/element-gate.js';
import { watchMarkup } from './gate/element-watcher.js';
import { createGate } from './gate/gate.js';
import { install } from './gate/install.js';
import { isOpen } from './gate/is-open.js';
import { createLazyUi } from './lazy-ui.js';
import { attempt } from './lib/attempt.js';
import { deferred } from './lib/deferred.js';
import { page } from './lib/natives.js';
import { idle } from './lib/patch.js';
import { report } from './lib/report.js';
import { watchPage } from './lib/watch-page.js';
import { consentMode } from './services/consent-mode.js';
import { presets } from './services/presets.js';
import { syncTabs, type Tabs } from './tabs.js';

/** Before there is a configuration, and after it. */
const NONE = { services: [] };

/**
 * Wires everything together. This is the one place that lists every consequence of a change; the rules are elsewhere.
 * @param awaited true while a configuration is on its way: until then everything that could be a service is held
 */
export function createSekisho(awaited: boolean): Sekisho {
	let updateVendors: ((decided: boolean) => void) | undefined;
	let tabs: Tabs;
	let life: AbortController | undefined;
	const configured = deferred();

	const ledger = createLedger(resolve(!awaited && NONE, presets), (consent) => {
		// Google must know before its tag runs, and before its cookies go (GCM-03, GCM-13).
		attempt(() => updateVendors?.(!!consent.decidedAt));
		idle.now = isOpen(ledger);
		watch.update(!consent.decidedAt);
		emit('change', { consent });
		ui.refresh();
	});
	const gate = createGate(ledger, configured.promise, emit);
	const pageWatch = watchPage();
	const watch = watchMarkup(gate, createElementHolder(gate), pageWatch);
	const ui = createLazyUi({ ledger, pageWatch, releaseOnce: watch.once, decided: () => tabs.announce() });

	const configure = (options?: unknown) => {
		const config = resolve(options, presets);
		attempt(() => {
			updateVendors = consentMode(config, ledger.allows);
		});
		const start = () => {
			ledger.configure(config);
			if ((page as { prerendering?: boolean }).prerendering) return;
			if (ledger.consent.decided) ui.eraseLeftovers();
			else ui.ask(options);
		};
		live();
		attempt(start);
		configured.resolve();
		removeEventListener('load', reportNoConfiguration);
		page.addEventListener('prerenderingchange', start);
		if (config.options.gate?.strict)
			attempt(async () => (await import('./csp/enforce-csp.js')).enforceCsp(config, ledger.allows));
	};

	/** Listens to the page and to the visitor's other pages, until it is destroyed. */
	const live = () => {
		if (life) return;
		life = new AbortController();
		serveActionButtons(api, life.signal);
		tabs = syncTabs(ledger, ui.adopt, life.signal);
	};
	const destroy = () => {
		ledger.configure(resolve(NONE, presets));
		ui.remove();
		life?.abort();
		life = undefined;
	};
	const api = createApi({ ledger, ui, configure, destroy });
	live();
	if (!awaited) addEventListener('load', reportNoConfiguration);
	install(gate, watch);
	if (awaited) watch.update(false);
	return api;
}

const reportNoConfiguration = () => report('no-configuration');
