import { getAttribute, removeAttribute } from '../lib/natives.js';
import type { Arm } from './gate.js';

/** Forms, and links that tell somebody when they are followed. */
export const submission: Arm = (gate, _, on, _came, realm) => {
	const stops = (form: Element, attribute = 'action') => gate.ask('form', getAttribute(form, attribute) ?? '');
	const listen = (type: string, hears: (event: Event) => void) => realm.addEventListener(type, hears, true);
	const follow = ({ target }: Event) => {
		const link = (target as Element).closest?.('[ping]');
		const urls = link && getAttribute(link, 'ping');
		if (urls?.split(' ').some((url) => gate.ask('ping', url))) removeAttribute(link as Element, 'ping');
	};
	on('HTMLFormElement', 'submit', (form) => stops(form));
	listen('submit', (event) => {
		const { submitter, target } = event as SubmitEvent;
		if ((submitter && stops(submitter, 'formaction')) || stops(target as Element)) event.preventDefault();
	});
	listen('click', follow);
	listen('auxclick', follow);
};
