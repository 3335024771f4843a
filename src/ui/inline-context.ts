import type { ComponentChild } from 'preact';
import type { DisclosureTexts } from '../texts/disclosure-texts.js';
import type { UiHost } from './contract.js';
import type { Hydration } from './hydration.js';

/** What notices and placeholders have in common. @internal */
export interface InlineContext {
	readonly host: UiHost;
	readonly hydration: Hydration;
	/** The words for the visitor, in the language of now. */
	texts(): DisclosureTexts;
	/** Makes an element of ours. @param kind its `data-sekisho` */
	make(kind: 'notice' | 'placeholder'): HTMLElement;
	/** Draws into an element of ours, in the language of now. */
	draw(element: HTMLElement, tree: ComponentChild): void;
	/** Gives the document or the shadow root that an element stands in our style sheets. */
	style(element: Element): void;
	/** Did this page's script make the element? A clone comes from a snapshot, and its buttons do nothing. */
	isOurs(element: Element): boolean;
}

/** One kind of what is drawn inside the page. @internal */
export interface InlinePart {
	/** The elements that it serves. */
	readonly selector: string;
	/** Draws for an element of that kind, new or known, with the words of now; or takes away what is drawn for it. */
	serve(element: HTMLElement): void;
	/** Elements came or left: puts back what the page took away, and lets go of what left. */
	check(): void;
	/** Takes all of it out of a part of the page. @returns the elements that it was for */
	clear(container: Node): HTMLElement[];
}
