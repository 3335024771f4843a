import { serveActionButtons } from './action-buttons.js';
import { createApi, type Sekisho } from './api.js';
import { resolve } from './config/resolve.js';
import { createLedger } from './decision/ledger.js';
import { emit } from './events.js';
import { createElementHolder } from './gate/element-gate.js';
import { watchElements } from './gate/element-watcher.js';
import { createGate } from './gate/gate.js';
import { install } from './gate/install.js';
import { isOpen } from './gate/is-open.js';
import { createLazyUi } from './lazy-ui.js';
import { deferred } from './lib/deferred.js';
import { load } from './lib/load.js';
import { page } from './lib/natives.js';
import type { Idle } from './lib/patch.js';
import { createReporter } from './lib/report.js';
import { watchPage } from './lib/watch-page.js';
import { createGoogleConsent } from './services/google-consent.js';
import { presets } from './services/presets.js';
import { syncTabs, type Tabs } from './tabs.js';

/** Before there is a configuration, and after it. */
const NONE = { services: [] };

/**
 * Wires everything together. This is the one place that lists every consequence of a change; the rules are elsewhere.
 * @param awaited a file with the configuration is on its way, or a call of `init` is needed: until then everything that
 * could be a service is held. Left out, what is not marked passes until there is a configuration.
 */
export function createSekisho(awaited?: 'file' | 'call'): Sekisho {
	let tabs: Tabs;
	let life: AbortController | undefined;
	let current = '';
	const configured = deferred();
	const { report, warn, attempt } = createReporter();

	const idle: Idle = { now: false };
	const ledger = createLedger(resolve(!awaited && NONE, presets), report, (consent) => {
		// Google must know before its tag runs, and before its cookies go (GCM-03, GCM-13).
		attempt(() => google.update(consent.choices, consent.decidedAt !== undefined));
		idle.now = isOpen(ledger);
		watch.update(!consent.decidedAt);
		emit('change', { consent });
		ui.refresh();
	});
	const google = createGoogleConsent(ledger.allows, attempt);
	const gate = createGate({
		permissions: ledger,
		settled: configured.promise,
		listen: emit,
		warn,
		askAbout: (id, { what, isAnswered, repeat }) =>
			attempt(async () => {
				const { askAboutPress } = await load(() => import('./held-press.js'));
				const isAllowed = () => gate.mayPass('form', what);
				askAboutPress({ id, isAnswered, repeat, isAllowed, show: api.show });
			}),
	});
	const pageWatch = watchPage(report);
	const watch = watchElements({ gate, holder: createElementHolder(gate), pageWatch, idle });
	const ui = createLazyUi({ ledger, attempt, pageWatch, releaseOnce: watch.once, decided: () => tabs.announce() });

	const configure = (options?: unknown) => {
		const config = resolve(options, presets);
		// A component that is mounted twice starts nothing twice.
		const given = JSON.stringify(config.options);
		if (given === current) return ui.refresh();
		current = given;
		attempt(() => google.configure(config));
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
	};

	/** Listens to the page and to the visitor's other pages, until it is destroyed. */
	const live = () => {
		if (life) return;
		life = new AbortController();
		serveActionButtons(api, life.signal);
		tabs = syncTabs(ledger, ui.adopt, life.signal);
	};
	/** Nobody configures: what is held stays held, and the page's own requests go on. */
	const giveUp = () => {
		report('no-configuration');
		configured.resolve();
	};
	const destroy = () => {
		ledger.configure(resolve(NONE, presets));
		ui.remove();
		life?.abort();
		life = undefined;
		current = '';
	};
	const api = createApi({ ledger, ui, configure, destroy });
	live();
	if (awaited !== 'file') addEventListener('load', giveUp);
	install(gate, watch, idle);
	if (awaited) watch.update(false);
	return api;
}
