import { serveActionButtons } from './action-buttons.js';
import { createApi, type Sekisho } from './api.js';
import { resolve } from './config/resolve.js';
import type { Consent } from './decision/consent.js';
import { createLedger } from './decision/ledger.js';
import { emit } from './events.js';
import type { Gate, Submission } from './gate/channel.js';
import { createElementHolder } from './gate/element-holder.js';
import { watchElements } from './gate/element-watcher.js';
import { createGate } from './gate/gate.js';
import { install } from './gate/install.js';
import { isOpen } from './gate/is-open.js';
import { markWindow } from './gate/window-mark.js';
import { createLazyInspector } from './lazy-inspector.js';
import { createLazyUi } from './lazy-ui.js';
import { deferred } from './lib/deferred.js';
import { load } from './lib/load.js';
import { page } from './lib/natives.js';
import type { Idle } from './lib/patch.js';
import { createReporter } from './lib/report.js';
import { watchPage } from './lib/watch-page.js';
import { createLifecycle } from './lifecycle.js';
import { createGoogleConsent } from './services/google-consent.js';
import { presets } from './services/presets.js';
import { syncTabs, type Tabs } from './tabs.js';

/**
 * Wires everything together. This is the one place that lists every consequence of a change; the rules are elsewhere.
 * @param awaited how the configuration will come: a file is being fetched, or a call of `init` is needed. Until it comes,
 * everything that could be a service is held. If left out, unmarked elements pass until there is a configuration.
 * @param visit `cookies`: the cookies of the page, if they were just read and a configuration follows at once; `region`: the
 * visitor's region, as the script tag says
 */
export function createSekisho(
	awaited?: 'file' | 'call',
	{ cookies, region }: { readonly cookies?: string; readonly region?: string | null } = {},
): Sekisho {
	let tabs: Tabs;
	const configured = deferred();
	const { report, warn, attempt } = createReporter();
	const idle: Idle = { now: false };
	/** Every consequence of a change. */
	const changed = (consent: Consent, endsReleases: boolean) => {
		// Google must know before its tag runs, and before its cookies go (GCM-03, GCM-13).
		attempt(() => google.update(consent.choices, consent.decidedAt !== undefined || consent.regime !== 'opt-in'));
		idle.now = isOpen(ledger);
		watch.update(endsReleases);
		emit('change', { consent });
		ui.refresh();
	};
	const ledger = createLedger(resolve(!awaited && { services: [] }, presets), report, changed, cookies);
	const inspector = createLazyInspector(ledger, attempt);
	const google = createGoogleConsent(ledger.allows, attempt);
	const gate = createGate({
		permissions: ledger,
		settled: configured.promise,
		emit: inspector.emit,
		warn,
		askAbout: (id, submission) => attempt(() => askLater(id, submission, gate, api)),
	});
	const pageWatch = watchPage(report);
	const watch = watchElements({ gate, attempt, holder: createElementHolder(gate), pageWatch, idle });
	const ui = createLazyUi({
		ledger,
		attempt,
		pageWatch,
		settled: configured.promise,
		releaseOnce: watch.releaseOnce,
		decided: (isWaiting) => tabs.announce(isWaiting),
		rootReplaced: () => life.listenAgain(),
	});
	const life = createLifecycle({
		ledger,
		ui,
		googleConsent: google,
		region,
		configured,
		report,
		attempt,
		listen(signal, back) {
			serveActionButtons(api, signal);
			tabs = syncTabs(ledger, ui.adopt, signal, back);
		},
	});
	const api = createApi({ ledger, ui, inspect: inspector.inspect, configure: life.configure, destroy: life.destroy });
	life.live();
	if (awaited !== 'file') page.addEventListener('readystatechange', life.giveUp);
	install(gate, watch, idle);
	markWindow();
	if (awaited) watch.update(false);
	if (/sekisho=inspect/.test(location.href)) inspector.inspect(true);
	return api;
}

async function askLater(id: string, submission: Submission, gate: Gate, { show }: Sekisho): Promise<void> {
	const written = await submission.read();
	const { askAboutPress } = await load(() => import('./held-press.js'));
	askAboutPress({ ...submission, id, gate, show, written });
}
