import { render } from 'preact';
import { banner } from './banner.js';
import { draftOf } from './draft.js';
import { type Desk, preferences } from './preferences.js';
import { root } from './reopen.js';
import { wear } from './sheet.js';
import { uiSpeech } from './speech.js';
import css from './style.css?inline';
import type { Host, Screen, View } from './view.js';

/** How long "saved" stays, in ms. */
const BRIEFLY = 4000;

/** Brings banner and preferences to the page. May be called before there is a body. */
export function mount(host: Host): Screen {
	const place = document.createElement('div');
	const sheet = wear(css);
	let view: View | undefined;
	let desk: Desk;
	let opener: HTMLElement | null = null;
	let { decidedAt } = host.consent;
	let said = '';

	const paint = () => {
		const { config } = host;
		const { options } = config;
		const speech = uiSpeech(options);
		const { theme, position, nonce } = Object(options.ui);
		place.lang = speech.tag;
		place.className = `${theme} ${position}`;
		render(
			<>
				{!sheet && <style nonce={nonce}>{css}</style>}
				{view === 'banner' && banner(options, speech)}
				{view === 'preferences' &&
					preferences(config, speech, desk, paint, () => host.choose(Object.fromEntries(desk.draft)), leave)}
				<p role="status">{said}</p>
			</>,
			place,
		);
	};

	const enter = () => {
		const focused = document.activeElement as HTMLElement | null;
		const home = root();
		if (view === 'preferences') {
			opener = focused;
			desk = { draft: draftOf(host.config, host.consent), unfolded: new Set() };
		} else if (!place.contains(focused)) opener = null;
		home.append(place);
		paint();
		// Back to where the visitor was; to what does the same when it is gone, as the banner's button is.
		if (opener && view !== 'preferences')
			(opener.isConnected ? opener : home.querySelector<HTMLElement>('[data-consent-action=preferences]'))?.focus();
		host.shown(view);
	};

	const show = (next: View | undefined) => {
		if (next === view) return;
		view = next;
		if (document.body) enter();
		else
			new MutationObserver((_, observer) => {
				if (!document.body) return;
				observer.disconnect();
				enter();
			}).observe(document.documentElement, { childList: true });
	};

	/** Closing decides nothing; who has not decided is asked again. */
	const leave = () => {
		if (view === 'preferences') show(host.consent.decided ? undefined : 'banner');
	};

	return {
		show,
		hide: () => show(undefined),
		refresh() {
			const before = decidedAt;
			({ decidedAt } = host.consent);
			if (decidedAt && decidedAt !== before) {
				said = uiSpeech(host.config.options).words.preferences.saved;
				setTimeout(() => {
					said = '';
					paint();
				}, BRIEFLY);
			}
			paint();
		},
		remove() {
			show(undefined);
			sheet?.replaceSync('');
			place.remove();
		},
	};
}
