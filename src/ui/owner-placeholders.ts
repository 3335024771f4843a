import { heldIdOf } from '../lib/ids-of.js';
import type { InlineContext, InlinePart } from './inline-context.js';
import { placeholder } from './placeholder.js';
import { applySurface } from './surface.js';

/** The owner writes words into the place. If one of these is in it, the form, calendar or video itself is there. */
const THING = 'form,input,select,textarea,iframe,object,embed,video,audio,canvas,svg,img,table';

/**
 * The owner's `data-consent-placeholder="ID"`, for what is held and no frame: a form, a calendar, a chat. While ID is not
 * allowed, a card in it says what the service would send, and allows it; once it is allowed, the card goes. What the
 * owner wrote into the element is shown above the card, goes with it, and takes its place where it has a button of its own.
 */
export function ownerPlaceholders({ host, hydration, texts, make, draw, style, isOurs }: InlineContext): InlinePart {
	/** The card in each of them; kept while there is none in the page, too. */
	const cards = new Map<HTMLElement, HTMLElement>();
	const words = createOwnWords(isOurs);
	const setHidden = createHiding();
	const attributes = new MutationObserver((records) => {
		for (const { target } of records) serve(target as HTMLElement);
	});
	const idOf = (place: HTMLElement) => heldIdOf(`${place.dataset.consentPlaceholder}`, host.consent.choices);

	const update = (place: HTMLElement) => {
		if (!place.isConnected || idOf(place) === 'none') return;
		const isKnown = cards.has(place);
		const card = cards.get(place) ?? make('placeholder');
		cards.set(place, card);
		if (!isKnown) attributes.observe(place, { attributeFilter: ['data-consent-placeholder'] });
		if (host.consent.choices[idOf(place)]) return withdraw(place, card);
		// A clone of a hidden one comes back from a snapshot; an owner has no reason to hide one.
		place.hidden = false;
		setHidden(place, false);
		if (place.querySelector('[data-consent-action]')) return;
		show(place, card);
	};

	const show = (place: HTMLElement, card: HTMLElement) => {
		style(place);
		words.remember(place);
		if (card.parentNode !== place) putInto(place, card, words.of(place) === '' ? roomIn(place) : 0);
		const id = idOf(place);
		const onAllow = () => host.choose({ [id]: true });
		draw(card, placeholder({ config: host.config, texts: texts(), id, onAllow }));
	};

	/** Takes the card away, and with it the owner's words. What is drawn there by now is the thing itself, and stays. */
	const withdraw = (place: HTMLElement, card: HTMLElement) => {
		const hadFocus = card.matches(':focus-within');
		card.remove();
		if (words.areAlone(place)) setHidden(place, true);
		else if (hadFocus) focusWithout(place);
	};

	const serve = (place: HTMLElement) => hydration.whenDone(place, () => update(place));

	return {
		selector: '[data-consent-placeholder]:not([data-consent])',
		serve,
		check() {
			for (const [place, card] of cards) {
				if (!place.isConnected) cards.delete(place);
				else if (!card.isConnected && !host.consent.choices[idOf(place)]) serve(place);
			}
		},
		clear(container) {
			const places = [...cards.keys()].filter((place) => container.contains(place));
			for (const place of places) cards.get(place)?.remove();
			return places;
		},
	};
}

/** The button that was pressed is gone: the place of what it brings takes the focus. */
function focusWithout(place: HTMLElement): void {
	const before = place.getAttribute('tabindex');
	if (before === null) place.tabIndex = -1;
	place.focus({ preventScroll: true });
	if (before === null) place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
}

/** What the owner wrote into a place. */
function createOwnWords(isOurs: (element: Element) => boolean) {
	/** As it was while something was held. */
	const remembered = new WeakMap<Element, string>();
	const wordsOf = (place: HTMLElement) => {
		const own = [...place.childNodes].filter((node) => !isOurs(node as Element));
		return own.map((node) => node.textContent?.trim()).join('');
	};
	return {
		of: wordsOf,
		remember: (place: HTMLElement) => remembered.set(place, wordsOf(place)),
		/** Does the place still have the owner's words, and not yet the thing itself? */
		areAlone(place: HTMLElement) {
			const own = wordsOf(place);
			return own !== '' && own === (remembered.get(place) ?? own) && !place.querySelector(THING);
		},
	};
}

/** @param room the height that the place keeps, in CSS pixels; 0: whatever comes of itself */
function putInto(place: HTMLElement, card: HTMLElement, room: number): void {
	card.removeAttribute('style');
	if (room > 0) card.style.minBlockSize = `${room}px`;
	applySurface(card, place.firstElementChild ?? place);
	place.append(card);
}

/** The height between the paddings, in CSS pixels. */
function roomIn(place: HTMLElement): number {
	const { paddingTop, paddingBottom } = getComputedStyle(place);
	return place.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
}

/**
 * @returns hides a place with the owner's words in it, or shows it again, as it also is when something else is drawn there
 */
function createHiding() {
	const hidden = new WeakSet<Element>();
	// A widget may be drawn where the owner's words were.
	const content = new MutationObserver((records) => {
		for (const { target } of records) {
			const place = (target as Element).closest<HTMLElement>('[data-consent-placeholder]');
			if (place && hidden.has(place)) setHidden(place, false);
		}
	});
	const setHidden = (place: HTMLElement, isHidden: boolean) => {
		if (isHidden === hidden.has(place)) return;
		place.hidden = isHidden;
		if (isHidden) {
			hidden.add(place);
			content.takeRecords();
			content.observe(place, { childList: true, subtree: true, characterData: true });
		} else hidden.delete(place);
	};
	return setHidden;
}
