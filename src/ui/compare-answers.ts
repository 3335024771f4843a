import type { Report } from '../lib/report.js';
import { withFile } from '../lib/with-file.js';

/** The properties that show nearly every difference between the two answers. */
const TELLTALES = [
	'display',
	'visibility',
	'opacity',
	'color',
	'background',
	'boxShadow',
	'font',
	'filter',
	'transform',
] as const;

/**
 * Compares the two answers of a layer after it is painted, so that no visitor waits for it. If they differ, they are
 * made alike. A button under the pointer or with the focus may differ.
 */
export const compareAnswers = (layer: HTMLElement, report: Report) =>
	requestAnimationFrame(() =>
		setTimeout(() => {
			const [accept, reject] = ['accept', 'reject'].map((action) =>
				layer.querySelector<HTMLElement>(`[data-consent-action=${action}]:not(:hover, :focus)`),
			);
			if (!accept || !reject) return;
			const [one, other] = [getComputedStyle(accept), getComputedStyle(reject)];
			const isHigher =
				accept.offsetHeight !== reject.offsetHeight || Math.abs(accept.offsetWidth - reject.offsetWidth) > 1;
			if (isHigher || TELLTALES.some((name) => one[name] !== other[name]))
				withFile(
					import('./equalize-answers.js'),
					({ equalizeAnswers }) => equalizeAnswers(accept, reject, report),
					report,
				);
		}),
	);
