import type { InlineContext, InlinePart } from './inline-context.js';
import { notice } from './notice.js';
import { slotIn } from './slot-in.js';

/** The notices: every `data-consent-notice` is filled with the tables of services, whenever it comes into the page. */
export function notices({ host, hydration, texts, make, draw, style, isOurs }: InlineContext): InlinePart {
	/** What is drawn, by the owner's element. */
	const filled = new Map<HTMLElement, HTMLElement>();

	const fill = (place: HTMLElement) => {
		if (!place.isConnected) return;
		style(place);
		// What a server printed stays where it is; what was here before a framework emptied the element comes back.
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
				// Of what a server printed, React knows.
				if (ours && isOurs(ours)) ours.remove();
			}
			return places;
		},
	};
}
