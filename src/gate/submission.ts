import { getAttribute, removeAttribute } from '../lib/natives.js';
import type { Channel } from './channel.js';

/** Forms, and links that tell somebody when they are followed. */
export const submission: Channel = ({ gate, elements: { blockerOfElement }, on, realm }) => {
	const actionOf = (form: Element) => getAttribute(form, 'action') ?? '';

	const follow = (event: Event) => {
		// In a shadow root, what was pressed is not the target.
		const link = (event.composedPath()[0] as Element).closest?.('[ping]');
		const urls = link && getAttribute(link, 'ping');
		if (link && urls?.split(/\s+/).some((url) => blockerOfElement(link) !== undefined || gate.intercept('ping', url)))
			removeAttribute(link, 'ping');
	};

	const submitted = (event: Event) => {
		const { submitter, target } = event as SubmitEvent;
		const form = target as HTMLFormElement;
		let isAnswered = false;
		const isHeld = gate.holdForm({
			form,
			mark: (submitter && blockerOfElement(submitter)) ?? blockerOfElement(form),
			what: (submitter && getAttribute(submitter, 'formaction')) ?? actionOf(form),
			isAnswered: () => isAnswered,
			// What was pressed may have been drawn anew.
			repeat: () => form.requestSubmit((submitter as HTMLButtonElement | null)?.form === form ? submitter : null),
		});
		if (!isHeld) return;
		event.preventDefault();
		// A page that sends its forms itself prevents the browser from doing so as well.
		event.preventDefault = () => {
			isAnswered = true;
		};
	};

	const listen = () => {
		realm.addEventListener('submit', submitted, true);
		realm.addEventListener('click', follow, true);
		realm.addEventListener('auxclick', follow, true);
	};

	on('HTMLFormElement', 'submit', (form, args, retry) =>
		gate.holdForm({
			form,
			mark: blockerOfElement(form),
			what: actionOf(form),
			isAnswered: () => false,
			repeat: () => retry(form, args),
		})
			? {}
			: undefined,
	);
	listen();
	// A document that is opened anew forgets who listens.
	on('Document', ['open', 'write', 'writeln'], () => true, { after: listen, always: true });
};
