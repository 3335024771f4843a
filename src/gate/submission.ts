import { getAttribute } from '../lib/natives.js';
import { patch } from '../lib/patch.js';
import type { Arm } from './gate.js';

/** Forms, and links that tell somebody when they are followed. */
export const submission: Arm = (gate, _, realm) => {
	const stops = (form: Element) => gate.stops('form', getAttribute(form, 'action') ?? '');
	const listen = (type: string, hears: (event: Event) => void) => realm.addEventListener(type, hears, true);
	const follow = ({ target }: Event) => {
		const link = (target as Element).closest?.('[ping]');
		if (
			link
				?.getAttribute('ping')
				?.split(' ')
				.some((url) => gate.stops('ping', url))
		)
			link.removeAttribute('ping');
	};
	patch(realm, 'HTMLFormElement', 'submit', stops);
	listen('submit', (event) => {
		const { submitter } = event as SubmitEvent;
		const elsewhere = submitter && getAttribute(submitter, 'formaction');
		if (elsewhere ? gate.stops('form', elsewhere) : stops(event.target as Element)) event.preventDefault();
	});
	listen('click', follow);
	listen('auxclick', follow);
};
