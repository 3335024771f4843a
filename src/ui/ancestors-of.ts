/** The elements around another, out of its shadow root as well. */
export function ancestorsOf(start: Element): Element[] {
	const found: Element[] = [];
	for (let next = around(start); next; next = around(next)) found.push(next);
	return found;
}

const around = (element: Element): Element | null | undefined =>
	element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
