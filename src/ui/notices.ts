import type { InlineContext, InlinePart } from './inline-context.js';
import { notice } from './notice.js';
import { slotIn } from './slot-in.js';

/** Fills every `data-consent-notice` with the tables of services, whenever it comes into the page. */
export function notices({ host, hydration, texts, make, draw, style, isOurs }: InlineContext): InlinePart {
	/** Our element in each element of the owner. */
	const filled = new Map<HTMLElement, HTMLElement>();

	const fill = (place: HTMLElement) => {
		if (!place.isConnected) return;
		style(place);
		// A notice that a server printed is reused, and so is ours if a framework has emptied the owner's element.
		const printed = place.querySelector<HTMLElement>('[data-sekisho=notice]');
		const ours = printed ?? filled.get(place) ?? make('notice');
		if (!ours.parentNode) slotIn(ours, place);
		filled.set(place, ours);
		draw(ours, notice(host.config, texts()));
	};
	const serve = (place: HTMLElement) => hydration.whenDone(place, () => fill(place));

	return {
		selector: '[data-consent-notice]',
		serve,
		check() {
			for (const [place, ours] of filled) {
				if (!place.isConnected) filled.delete(place);
				else if (!place.contains(ours)) serve(place);
			}
		},
		clear(container) {
			const places = [...filled.keys()].filter((place) => container.contains(place));
			for (const place of places) {
				const ours = filled.get(place);
				// React expects a notice that the server printed.
				if (ours && isOurs(ours)) ours.remove();
			}
			return places;
		},
	};
}
