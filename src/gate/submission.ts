import { getAttribute, removeAttribute } from '../lib/natives.js';
import type { Channel } from './channel.js';

/** Forms, and links that tell somebody when they are followed. */
export const submission: Channel = ({ gate, on, realm }) => {
	const stops = (form: Element, attribute = 'action') => gate.intercept('form', getAttribute(form, attribute) ?? '');
	const follow = (event: Event) => {
		// In a shadow root, what was pressed is not the target.
		const link = (event.composedPath()[0] as Element).closest?.('[ping]');
		const urls = link && getAttribute(link, 'ping');
		if (urls?.split(/\s+/).some((url) => gate.intercept('ping', url))) removeAttribute(link as Element, 'ping');
	};
	const submitted = (event: Event) => {
		const { submitter, target } = event as SubmitEvent;
		if ((submitter && stops(submitter, 'formaction')) || stops(target as Element)) event.preventDefault();
	};
	const listen = () => {
		realm.addEventListener('submit', submitted, true);
		realm.addEventListener('click', follow, true);
		realm.addEventListener('auxclick', follow, true);
	};
	on('HTMLFormElement', 'submit', (form) => stops(form));
	listen();
	// A document that is opened anew forgets who listens.
	on('Document', 'open,write,writeln', () => true, listen, true);
};
