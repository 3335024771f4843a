import { heldIdOf } from '../lib/ids-of.js';
import type { InlineContext, InlinePart } from './inline-context.js';
import { placeholder } from './placeholder.js';
import { applySurface, readSurface } from './surface.js';

/** If one of these is in the owner's element, it contains the form, calendar or video itself, and not only words. */
const THING = 'form,input,select,textarea,iframe,object,embed,video,audio,canvas,svg,img,table';

/**
 * Serves `data-consent-placeholder="ID"`, with which an owner marks the place of a held form, calendar or chat that is
 * not a frame. While ID is not allowed, a card in it says what the service would send, and has a button that allows it.
 * The owner's own words are shown above the card and disappear with it. If they have a button of their own, there is no
 * card.
 */
export function ownerPlaceholders({ host, hydration, texts, make, draw, style, isOurs }: InlineContext): InlinePart {
	/** The card for each element of the owner, even while it is not in the page. */
	const cards = new Map<HTMLElement, HTMLElement>();
	const words = createOwnWords(isOurs);
	const setHidden = createHiding();
	const attributes = new MutationObserver((records) => {
		for (const { target } of records) serve(target as HTMLElement);
	});
	const heldId = (mark?: string) => heldIdOf(`${mark}`, host.consent.choices);
	const idOf = (place: HTMLElement) => heldId(place.dataset.consentPlaceholder);

	const update = (place: HTMLElement) => {
		if (!place.isConnected || idOf(place) === 'none') return;
		const card = cards.get(place) ?? make('placeholder');
		if (!cards.has(place)) attributes.observe(place, { attributeFilter: ['data-consent-placeholder'] });
		cards.set(place, card);
		if (host.consent.choices[idOf(place)]) return withdraw(place, card);
		// Only we hide these elements: a hidden one is a clone from a snapshot.
		place.hidden = false;
		setHidden(place, false);
		if (hasFrame(place, heldId)) return card.remove();
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

	/** Removes the card, and hides the owner's words. A widget that has been drawn there stays. */
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
				else if (card.isConnected === hasFrame(place, heldId) && !host.consent.choices[idOf(place)]) serve(place);
			}
		},
		clear(container) {
			const places = [...cards.keys()].filter((place) => container.contains(place));
			for (const place of places) cards.get(place)?.remove();
			return places;
		},
	};
}

/** Is a frame of the same service in it? That has a placeholder of its own, and so has the frame of a widget, once held. */
const hasFrame = (place: HTMLElement, heldId: (mark?: string) => string) =>
	[...place.querySelectorAll<HTMLElement>('iframe, object, embed')].some(
		({ dataset }) => heldId(dataset.consent) === heldId(place.dataset.consentPlaceholder),
	);

/** Moves the focus from the removed button to the place of the widget that will come. */
function focusWithout(place: HTMLElement): void {
	const before = place.getAttribute('tabindex');
	if (before === null) place.tabIndex = -1;
	place.focus({ preventScroll: true });
	if (before === null) place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
}

/** Reads and remembers the words that the owner wrote into an element. */
function createOwnWords(isOurs: (element: Element) => boolean) {
	/** The words of each element while its service was held. */
	const remembered = new WeakMap<Element, string>();
	const wordsOf = (place: HTMLElement) => {
		const own = [...place.childNodes].filter((node) => !isOurs(node as Element));
		return own.map((node) => node.textContent?.trim()).join('');
	};
	return {
		of: wordsOf,
		remember: (place: HTMLElement) => remembered.set(place, wordsOf(place)),
		/** Does the element still contain the owner's words, and no widget yet? */
		areAlone(place: HTMLElement) {
			const own = wordsOf(place);
			return own !== '' && own === (remembered.get(place) ?? own) && !place.querySelector(THING);
		},
	};
}

/** @param room the least height of the card, in CSS pixels; 0 for none */
function putInto(place: HTMLElement, card: HTMLElement, room: number): void {
	card.removeAttribute('style');
	if (room > 0) card.style.minBlockSize = `${room}px`;
	applySurface(card, readSurface(place.firstElementChild ?? place));
	place.append(card);
}

/** The height between the paddings, in CSS pixels. */
function roomIn(place: HTMLElement): number {
	const { paddingTop, paddingBottom } = getComputedStyle(place);
	return place.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
}

/**
 * @returns a function that hides an element with the owner's words, or shows it. It is also shown when a widget is
 * drawn
 */
function createHiding() {
	const hidden = new WeakSet<Element>();
	// A widget may be drawn in a hidden element.
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
