import { render as renderInto } from 'preact';
import { page } from '../lib/natives.js';
import { sameBuild } from '../lib/same-build.js';
import { bannerTexts } from '../texts/banner-texts.js';
import { createLocales } from '../texts/locales.js';
import { adoptStyleSheet } from './adopt-style-sheet.js';
import { banner } from './banner.js';
import { button } from './button.js';
import { compareAnswers } from './compare-answers.js';
import type { Screen, UiHost, View } from './contract.js';
import { keepPageStill } from './keep-page-still.js';
import { makeImportant } from './make-important.js';
import { placeAttributes } from './place-attributes.js';
import type { PreferencesState } from './preferences.js';
import css from './style.css?inline';

/** How long "saved" stays, in ms. */
const STATUS_MS = 4000;

/** The first layer, where a server printed it. */
const PRINTED = '#sekisho > style + div';

/** Everything that decides what is on the screen. @internal */
interface State {
	/** What is on the screen. */
	view?: View;
	/** What shall be on the screen, once its files are there. */
	requested?: View;
	/** What the visitor has changed in the preferences, while they are open. */
	preferences?: PreferencesState;
	/** When the visitor decided, as far as the screen has told. */
	decidedAt?: string;
}

/** Brings banner and preferences to the page. May be called before there is a body. */
export function mount(host: UiHost): Screen {
	// The first layer has a place of its own, as the second and the status have: each is drawn without the others.
	const [back, line] = [page.createElement('div'), page.createElement('div')];
	const front = page.querySelector<HTMLElement>(PRINTED) ?? page.createElement('div');
	front.parentElement?.removeAttribute('data-printed');
	const places = [front, back, line];
	const status = page.createElement('p');
	status.setAttribute('role', 'status');
	line.append(status);
	const locales = createLocales(host.report);
	const sheets = [adoptStyleSheet(makeImportant(css))];
	const state: State = { decidedAt: host.consent.decidedAt };
	let preferences: typeof import('./preferences.js') | undefined;
	let renewal: typeof import('./renewal.js') | null | undefined;
	let opener: HTMLElement | undefined;

	const isOurs = (element: unknown) => places.some((place) => place.contains(element as Node));

	for (const place of places) {
		keepPageStill(place);
		place.addEventListener('focusin', ({ relatedTarget }) => {
			if (relatedTarget && !isOurs(relatedTarget)) opener = relatedTarget as HTMLElement;
		});
	}

	const raise = () => {
		const home = host.raise(state.view === 'banner');
		// A library that shows a modal makes everything beside it dead.
		home.inert = false;
		home.removeAttribute('aria-hidden');
		return home;
	};
	/** A modal dialog of the page opened or closed, or such a library did its work. */
	const watch = new MutationObserver(() => requestAnimationFrame(raise));
	page.addEventListener('DOMContentLoaded', () => {
		// What an ad blocker has taken away meanwhile stays away.
		const isTaken = !front.isConnected || (state.view === 'banner' && !front.firstChild);
		if (!state.view || isTaken) return;
		raise();
		show(state.requested);
	});

	const render = () => {
		const { options } = host.config;
		const texts = bannerTexts(locales, options);
		for (const place of places) Object.assign(place, placeAttributes(texts.language, options));
		const isAsking = state.view === 'banner';
		const said = isAsking ? texts : preferences?.preferencesTexts(locales, options);
		host.prompt.shown = state.view && said && { layer: state.view, ...said };
		renderInto(isAsking && banner({ host, texts, renewal, locales, button }), front);
		if (isAsking) compareAnswers(front, host.report);
		preferences?.render(
			state.preferences &&
				preferences.preferences({ host, locales, renewal, state: state.preferences, render, save, leave }),
			back,
		);
	};

	const enter = (view: View | undefined) => {
		const { activeElement, body } = document;
		const losesFocus = isOurs(activeElement) || (state.view === 'preferences' && activeElement === body);
		state.view = view;
		state.preferences = view === 'preferences' ? preferences?.createState(host.config, host.consent) : undefined;
		const home = raise();
		// What is there stays where it is: the visitor may just be pressing it.
		home.append(...places.filter((place) => place.parentNode !== home));
		render();
		watch.disconnect();
		if (view === 'banner')
			watch.observe(document, { subtree: true, attributeFilter: ['open', 'inert', 'aria-hidden'] });
		// The second layer keeps its buttons.
		if (view === 'preferences') compareAnswers(back, host.report);
		// Back to where the visitor was; to what opens the preferences when that is gone, as the banner's button is.
		else if (losesFocus)
			(!view && opener?.isConnected
				? opener
				: home.querySelector<HTMLElement>('[data-consent-action=preferences]')
			)?.focus({ preventScroll: true });
		host.shown(view);
	};

	const show = (requested: View | undefined): Promise<void> | undefined => {
		state.requested = requested;
		const loading = requested && load(requested);
		if (loading) return loading.then(() => show(state.requested));
		if (requested !== state.view) enter(requested);
		// What is missing for a decision is said where it is to be made.
		else if (requested) render();
		return;
	};

	/** Loads what a view needs and is not there yet: words first, in the end the second layer. */
	const load = (view: View): Promise<void> | undefined => {
		const { options, upcoming } = host.config;
		const needsRenewal = upcoming || options.minors || host.prompt.newServiceIds.length > 0;
		return (
			locales.load(options) ??
			(needsRenewal && renewal === undefined ? loadRenewal() : undefined) ??
			(view === 'preferences' && !preferences ? loadPreferences() : undefined)
		);
	};

	/** What there is to say beyond the usual; it is left unsaid where the file cannot be had. */
	const loadRenewal = async () => {
		try {
			renewal = sameBuild(await import('./renewal.js'));
			sheets.push(adoptStyleSheet(makeImportant(renewal.css)));
		} catch (error) {
			host.report('failed', error);
			renewal = null;
		}
	};

	/** The second layer comes when it is asked for; until it is there, the first one stays. */
	const loadPreferences = async () => {
		try {
			const module = sameBuild(await import('./preferences.js'));
			if (!preferences) sheets.push(adoptStyleSheet(makeImportant(module.css)));
			preferences = module;
		} catch (error) {
			// Whoever draws again does not ask for it again.
			state.requested = state.view;
			throw error;
		}
	};

	const save = () => {
		if (state.preferences) host.choose(Object.fromEntries(state.preferences.draft));
	};

	/** Closing decides nothing; who has not decided is asked again. */
	const leave = () => {
		if (state.view === 'preferences') show(host.consent.decided ? undefined : 'banner');
	};

	return {
		show: (view) => show(view === 'banner' ? view : 'preferences'),
		hide: () => show(undefined),
		refresh() {
			const { decidedAt } = host.consent;
			if (decidedAt && decidedAt !== state.decidedAt) {
				status.textContent = bannerTexts(locales, host.config.options).words.banner.saved;
				setTimeout(() => status.replaceChildren(), STATUS_MS);
			}
			state.decidedAt = decidedAt;
			show(state.requested);
		},
		remove() {
			show(undefined);
			for (const sheet of sheets) sheet?.replaceSync('');
			for (const place of places) place.remove();
		},
	};
}
