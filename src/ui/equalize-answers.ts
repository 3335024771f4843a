import type { Report } from '../lib/report.js';

/** The properties that can make one answer more prominent than the other. */
const LOUD = [
	'display',
	'visibility',
	'opacity',
	'color',
	'background',
	'border',
	'border-radius',
	'outline',
	'box-shadow',
	'font',
	'letter-spacing',
	'text-transform',
	'text-decoration',
	'padding',
	'margin',
	'transform',
	'scale',
	'zoom',
	'filter',
	'order',
	'width',
	'height',
];

/**
 * Gives the accept button the look of the reject button if a style sheet of the page makes the two differ (EU-22,
 * US-08), and tells the developer. It is fetched on demand, because hardly any page needs it.
 */
export function equalizeAnswers(accept: HTMLElement, reject: HTMLElement, report: Report): void {
	const [actual, wanted] = [getComputedStyle(accept), getComputedStyle(reject)];
	const unequal = LOUD.filter((name) => {
		const [one = '', other = ''] = [actual, wanted].map((style) => style.getPropertyValue(name));
		// Two columns of one grid can differ by a fraction of a pixel.
		const isSize = /^(width|height)$/.test(name);
		return one !== other && !(isSize && Math.abs(Number.parseFloat(one) - Number.parseFloat(other)) < 1);
	});
	for (const name of unequal) accept.style.setProperty(name, wanted.getPropertyValue(name), 'important');
	if (unequal.length > 0) report('unequal', unequal.join(', '));
}
