import { page } from '../lib/natives.js';

// Stands in for Preact on the first layer of the script tag: the same names, for what has no state of its own. A visitor
// who is asked waits for a tenth of the bytes; the second layer brings Preact.

type Child = Node | string | boolean | null | undefined | Child[];
interface Props {
	readonly [name: string]: unknown;
	readonly children?: Child;
}

/** Makes an element at once, in place of a description of one. */
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

/** Replaces the layer that is there; the element that had the focus has it again. */
export function render(tree: Child, place: HTMLElement): void {
	// HTML that a server printed stays as it is: the visitor may just be pressing it.
	if (place.querySelector('[form]')?.nodeName === 'BUTTON' && place.textContent === (tree as Node).textContent) return;
	const focused = place.contains(page.activeElement) && (page.activeElement as HTMLElement).dataset.consentAction;
	fill(place, tree);
	if (focused) place.querySelector<HTMLElement>(`[data-consent-action=${focused}]`)?.focus();
}

function fill(element: Element, children: Child): void {
	element.replaceChildren(...([children].flat(9).filter(Boolean) as (Node | string)[]));
}
