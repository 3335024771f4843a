import { render } from 'preact';
import { page } from '../lib/natives.js';
import { sameBuild } from '../lib/same-build.js';
import { bannerTexts } from '../texts/banner-texts.js';
import { direction } from '../texts/language.js';
import { createLocales } from '../texts/locales.js';
import { banner } from './banner.js';
import { equal } from './equal.js';
import { firm } from './firm.js';
import type { Desk } from './preferences.js';
import { root } from './reopen.js';
import { wear } from './sheet.js';
import css from './style.css?inline';
import type { Host, Screen, View } from './view.js';

/** How long "saved" stays, in ms. */
const BRIEFLY = 4000;

/** Brings banner and preferences to the page. May be called before there is a body. */
export function mount(host: Host): Screen {
	// The first layer has a place of its own, as the second and what is said have: each is drawn without the others.
	const places = ['div', 'div', 'div'].map((name) => page.createElement(name));
	const [front, back, line] = places as [HTMLElement, HTMLElement, HTMLElement];
	const status = page.createElement('p');
	status.setAttribute('role', 'status');
	line.append(status);
	const locales = createLocales(host.report);
	const sheets = [wear(firm(css))];
	let view: View | undefined;
	let asked: View | undefined;
	let second: typeof import('./preferences.js') | undefined;
	let renewal: typeof import('./renewal.js') | null | undefined;
	let desk: Desk | undefined;
	let opener: HTMLElement | null = null;
	let { decidedAt } = host.consent;

	const paint = () => {
		const { options } = host.config;
		const texts = bannerTexts(locales, options);
		const { theme, position } = Object(options.ui);
		for (const place of places) {
			place.lang = texts.language;
			place.dir = direction(texts.language);
			place.className = `${theme} ${position}`;
		}
		render(view === 'banner' && banner(host, texts, renewal, choose, locales), front);
		second?.render(desk && second.preferences(locales, desk, paint, save, leave, host, renewal), back);
		// The second layer keeps its buttons.
		if (view === 'banner') equal(front, host.report);
	};

	const enter = () => {
		const focused = document.activeElement as HTMLElement | null;
		const home = root();
		desk = undefined;
		if (view === 'preferences') {
			opener = focused;
			desk = second?.layOut(host.config, host.consent);
			equal(back, host.report);
		} else if (!places.some((place) => place.contains(focused))) opener = null;
		home.append(...places);
		paint();
		// Back to where the visitor was; to what does the same when it is gone, as the banner's button is.
		if (opener && view !== 'preferences')
			(opener.isConnected ? opener : home.querySelector<HTMLElement>('[data-consent-action=preferences]'))?.focus();
		host.shown(view);
	};

	const show = (next: View | undefined): Promise<void> | undefined => {
		asked = next;
		// What is missing for a decision is said where it is to be made.
		if (next === view) {
			if (next) paint();
			return;
		}
		const coming = next && prepare();
		if (coming) return coming.then(() => show(asked));
		if (next === 'preferences' && !second) return load();
		view = next;
		if (document.body) enter();
		else addEventListener('DOMContentLoaded', enter);
		return;
	};

	/** Fetches what there is to say beyond the usual; what cannot be had is left unsaid. */
	const prepare = (): Promise<void> | undefined => {
		const { options, upcoming } = host.config;
		const words = locales.load(options);
		if (words || renewal !== undefined || !(upcoming || options.minors || host.prompt.newServiceIds.length > 0))
			return words;
		return import('./renewal.js').then(sameBuild).then(
			(module) => {
				renewal = module;
				sheets.push(wear(firm(module.css)));
			},
			(error) => {
				host.report('failed', error);
				renewal = null;
			},
		);
	};

	/** The second layer comes when it is asked for; until it is there, the first one stays. */
	const load = async () => {
		const module = sameBuild(await import('./preferences.js'));
		if (!second) sheets.push(wear(firm(module.css)));
		second = module;
		return show(asked);
	};

	const choose = (allowed: boolean) =>
		host.choose(Object.fromEntries(host.prompt.newServiceIds.map((id) => [id, allowed])));

	const save = () => {
		if (desk) host.choose(Object.fromEntries(desk.draft));
	};

	/** Closing decides nothing; who has not decided is asked again. */
	const leave = () => {
		if (view === 'preferences') show(host.consent.decided ? undefined : 'banner');
	};

	return {
		show: (next) => show(next === 'banner' ? next : 'preferences'),
		hide: () => show(undefined),
		refresh() {
			const before = decidedAt;
			({ decidedAt } = host.consent);
			if (decidedAt && decidedAt !== before) {
				status.textContent = bannerTexts(locales, host.config.options).words.banner.saved;
				setTimeout(() => status.replaceChildren(), BRIEFLY);
			}
			paint();
		},
		remove() {
			show(undefined);
			for (const sheet of sheets) sheet?.replaceSync('');
			for (const place of places) place.remove();
		},
	};
}
