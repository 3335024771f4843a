import type { Report } from '../lib/report.js';

/**
 * Sees to it that accepting and refusing look alike (EU-22, US-08): what a style sheet of the page makes different in the
 * one gets the look of the other, and the developer is told. What the pointer or the focus is on may differ. A look at
 * every style comes after the paint: nobody waits for it.
 */
export const equal = (place: HTMLElement, report: Report) =>
	requestAnimationFrame(() => setTimeout(equalize, 0, place, report));

function equalize(place: HTMLElement, report: Report): void {
	const [accept, reject] = ['accept', 'reject'].map((action) =>
		place.querySelector<HTMLElement>(`[data-consent-action=${action}]:not(:hover, :focus)`),
	);
	if (!accept || !reject) return;
	const wanted = getComputedStyle(reject);
	const given = getComputedStyle(accept);
	// What a browser has of its own, or names by the direction of writing, it has under another name as well.
	const names = [...wanted].filter((name) => !/^-|inline|block/.test(name));
	const louder = names.filter((name) => {
		const [one = '', other = ''] = [given, wanted].map((style) => style.getPropertyValue(name));
		// Two columns of one grid can differ by a fraction of a pixel.
		const isSize = /^(width|height)$|origin$/.test(name);
		return one !== other && !(isSize && Math.abs(Number.parseFloat(one) - Number.parseFloat(other)) < 1);
	});
	for (const name of louder) accept.style.setProperty(name, wanted.getPropertyValue(name), 'important');
	if (louder[0]) report('unequal', louder.join(', '));
}
