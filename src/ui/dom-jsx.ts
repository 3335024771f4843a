import { page } from '../lib/natives.js';

// Replaces Preact for the first layer of the script tag, with the same names, for components without state. It has a
// tenth of Preact's bytes, for which a visitor would wait; the second layer brings Preact.

type Child = Node | string | boolean | null | undefined | Child[];
interface Props {
	readonly [name: string]: unknown;
	readonly children?: Child;
}

/** Makes a DOM element, not a virtual one. */
export function jsx(type: string, { children, ...props }: Props): Child {
	const element = page.createElement(type);
	for (const [name, value] of Object.entries(props)) {
		const property = name.toLowerCase();
		if (property in element) (element as unknown as Props & { [name: string]: unknown })[property] = value;
		else element.setAttribute(name, `${value}`);
	}
	fill(element, children);
	return element;
}

export const jsxs = jsx;

/** Replaces the drawn layer, and restores the focus. */
export function render(tree: Child, place: HTMLElement): void {
	// HTML that a server printed stays unchanged if it says the same: the visitor may be pressing a button of it.
	if (place.querySelector('[form]')?.nodeName === 'BUTTON' && place.textContent === (tree as Node).textContent) return;
	const focused = place.contains(page.activeElement) && (page.activeElement as HTMLElement).dataset.consentAction;
	fill(place, tree);
	if (focused) place.querySelector<HTMLElement>(`[data-consent-action=${focused}]`)?.focus();
}

function fill(element: Element, children: Child): void {
	element.replaceChildren(...([children].flat(9).filter(Boolean) as (Node | string)[]));
}
