import type { ComponentChild } from 'preact';
import type { DisclosureTexts } from '../texts/disclosure-texts.js';
import type { UiHost } from './contract.js';
import type { Hydration } from './hydration.js';

/** The tools that notices and placeholders share. @internal */
export interface InlineContext {
	readonly host: UiHost;
	readonly hydration: Hydration;
	/** The words for the visitor, in the current language. */
	texts(): DisclosureTexts;
	/** Makes an element of ours. @param kind its `data-sekisho` */
	make(kind: 'notice' | 'placeholder'): HTMLElement;
	/** Draws into an element of ours, in the current language. */
	draw(element: HTMLElement, tree: ComponentChild): void;
	/** Adds our style sheets to the document or shadow root of an element. */
	style(element: Element): void;
	/** Did this script make the element? A clone from a snapshot has buttons that do nothing. */
	isOurs(element: Element): boolean;
}

/** One kind of content that is drawn inside the page. @internal */
export interface InlinePart {
	/** The elements that it serves. */
	readonly selector: string;
	/** Draws for an element, or draws again with the current words, or removes the drawing. */
	serve(element: HTMLElement): void;
	/** Called when elements came or left: puts back removed drawings, and forgets elements that left. */
	check(): void;
	/** Removes all its drawings from a part of the page. @returns the elements that they were for */
	clear(container: Node): HTMLElement[];
}
