import { render as renderInto } from 'preact';
import { isToBeAsked } from '../decision/is-to-be-asked.js';
import { afterPaint } from '../lib/after-paint.js';
import { page } from '../lib/natives.js';
import { bannerTexts } from '../texts/banner-texts.js';
import { createLocales, type Locales } from '../texts/locales.js';
import { banner } from './banner.js';
import { button } from './button.js';
import { compareAnswers } from './compare-answers.js';
import type { Screen, UiHost, View } from './contract.js';
import { placeAttributes } from './place-attributes.js';
import { createPlaces, type Places } from './places.js';
import type { PreferencesState } from './preferences.js';
import { CHECK_INTERVAL_MS, canBePressed, keepAlive, raiseQuestion } from './raise-question.js';
import { createScreenFiles, type ScreenFiles } from './screen-files.js';

/** The state of the screen. @internal */
interface State {
	/** The view on the screen. */
	view?: View;
	/** The view that will be on the screen once its files are there. */
	requested?: View;
	/** The visitor's changes in the preferences, while these are open. */
	preferences?: PreferencesState;
	/** The time of the last decision that was announced to the visitor. */
	decidedAt?: string;
}

/** Everything that drawing needs. @internal */
interface Drawing {
	readonly host: UiHost;
	readonly state: State;
	readonly places: Places;
	readonly locales: Locales;
	readonly files: ScreenFiles;
	/** Opens another view, or closes the open one. */
	show(view: View | undefined): void;
}

/** Mounts banner and preferences in the page. May be called before there is a body. */
export function mount(host: UiHost): Screen {
	const places = createPlaces();
	const locales = createLocales(host.report);
	const files = createScreenFiles(host, locales);
	const state: State = { decidedAt: host.consent.decidedAt };
	const drawing: Drawing = { host, state, places, locales, files, show: (view) => void show(view) };
	const { raise, follow } = stayOnTop(drawing, () => show(state.requested));

	const enter = (view: View | undefined) => {
		const { activeElement, body } = document;
		const losesFocus = places.contain(activeElement) || (state.view === 'preferences' && activeElement === body);
		state.view = view;
		state.preferences = view === 'preferences' ? files.preferences?.createState(host.config, host.consent) : undefined;
		if (view) {
			const home = raise();
			// Elements that are in place are not moved: the visitor may be pressing one.
			home.append(...places.all.filter((place) => place.parentNode !== home));
			draw(drawing);
		} else clear(drawing);
		follow();
		// The second layer keeps its buttons.
		if (view === 'preferences') compareAnswers(places.back, host.report);
		else if (losesFocus) places.returnFocus(!view);
		host.shown(view);
	};
	const show = (requested: View | undefined): Promise<void> | undefined => {
		state.requested = requested;
		const loading = requested && files.load(requested);
		if (loading) return loading.then(() => show(state.requested), giveUp);
		if (requested !== state.view) enter(requested);
		// Drawn again, because it may have to say what a decision lacks.
		else if (requested) draw(drawing);
		return;
	};
	/** After a failure, a refresh must not fetch the missing file again. */
	const giveUp = (error: unknown) => {
		state.requested = state.view;
		throw error;
	};
	return {
		show: (view) => show(view === 'banner' ? view : 'preferences'),
		hide: () => show(undefined),
		refresh() {
			const { decidedAt } = host.consent;
			const isNew = decidedAt && decidedAt !== state.decidedAt;
			if (isNew) afterPaint(() => places.announce(bannerTexts(locales, host.config.options).words.banner.saved));
			state.decidedAt = decidedAt;
			show(isNew ? undefined : state.requested);
		},
		remove() {
			show(undefined);
			files.remove();
			places.remove();
		},
	};
}

/** Draws the current state. */
function draw(drawing: Drawing): void {
	const { host, state, places, locales, files, show } = drawing;
	const { renewal, preferences } = files;
	const { options } = host.config;
	const texts = bannerTexts(locales, options);
	for (const place of places.all) Object.assign(place, placeAttributes(texts.language, options));
	const isAsking = state.view === 'banner';
	const said = isAsking ? texts : preferences?.preferencesTexts(locales, options);
	host.prompt.shown = said && { layer: state.view as View, ...said };
	renderInto(isAsking && banner({ host, texts, renewal, locales, button }), places.front);
	if (isAsking) compareAnswers(places.front, host.report);
	const render = () => draw(drawing);
	const save = () => {
		if (state.preferences) host.choose(Object.fromEntries(state.preferences.draft));
	};
	// Closing decides nothing: a visitor who still has to answer gets the banner again.
	const leave = () => {
		if (state.view === 'preferences') show(isToBeAsked(host.consent) ? 'banner' : undefined);
	};
	preferences?.render(
		state.preferences &&
			preferences.preferences({ host, locales, renewal, state: state.preferences, render, save, leave }),
		places.back,
	);
}

/** Empties a layer that closes where it is: raising it or looking up words would delay the paint. */
function clear({ host, places, files: { preferences } }: Drawing): void {
	host.prompt.shown = undefined;
	renderInto(false, places.front);
	preferences?.render(undefined, places.back);
}

/** Keeps the open view above the page, and not inert. @param showAgain called once the page is parsed */
function stayOnTop({ host, state, places: { front } }: Drawing, showAgain: () => void) {
	const raise = () => (state.view === 'banner' ? raiseQuestion(host, front) : keepAlive(host.raise()));
	/** For when a modal dialog of the page opens or closes, or a library makes everything outside its own inert. */
	const watch = new MutationObserver(() => requestAnimationFrame(raise));
	/** For when another element of the page covers the question. */
	const look = () => front.isConnected && !canBePressed(front) && raise();
	let looks: ReturnType<typeof setInterval>;
	page.addEventListener('fullscreenchange', () => state.view === 'banner' && raise());
	page.addEventListener('DOMContentLoaded', () => {
		// If an ad blocker has removed the banner meanwhile, it stays away.
		const isTaken = !front.isConnected || (state.view === 'banner' && !front.firstChild);
		if (!state.view || isTaken) return;
		raise();
		showAgain();
	});
	return {
		raise,
		/** Watches the page while the banner is open. */
		follow() {
			watch.disconnect();
			clearInterval(looks);
			if (state.view !== 'banner') return;
			watch.observe(document, { subtree: true, attributeFilter: ['open', 'inert', 'aria-hidden'] });
			// After the paint, because in the middle of a change the check would force a layout.
			afterPaint(look);
			looks = setInterval(look, CHECK_INTERVAL_MS);
		},
	};
}
