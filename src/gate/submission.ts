import { getAttribute } from '../lib/natives.js';
import type { Channel } from './channel.js';

/** The pressed button, unless the page has replaced it meanwhile. */
const buttonOf = (form: HTMLFormElement, submitter?: HTMLElement | null) =>
	(submitter as HTMLButtonElement | null)?.form === form ? submitter : null;

/** The page's own listeners come first, and may still fill in a field. */
const readLater = (form: HTMLFormElement, submitter?: HTMLElement | null) =>
	new Promise<FormData>((done) => setTimeout(() => done(new FormData(form, buttonOf(form, submitter)))));

/** An attribute of a form. That of the pressed button takes precedence. */
const attributeOf = (name: string, form: Element, submitter?: Element | null) =>
	(submitter && getAttribute(submitter, `form${name}`)) ?? getAttribute(form, name) ?? '';

/** Does a form send something? With the method `dialog`, it only closes a dialog. */
const sends = (form: Element, submitter?: Element | null) => !/^dialog$/i.test(attributeOf('method', form, submitter));

/** Holds forms that would be sent to a service. */
export const submission: Channel = ({ gate, elements: { blockerOfElement, holdersByForm }, on, realm }) => {
	const submitted = (event: Event) => {
		const { formData, submitter, target } = event as SubmitEvent & Partial<FormDataEvent>;
		const form = target as HTMLFormElement;
		let isAnswered = false;
		const holdIfBlocked = (what: string) => {
			// The page has prevented the submission, or the event is over.
			if (event.defaultPrevented || !event.eventPhase) return;
			const isHeld = gate.holdForm({
				form,
				submitter,
				mark: (submitter && blockerOfElement(submitter)) ?? blockerOfElement(form),
				what,
				isAnswered: () => isAnswered,
				read: () => formData ?? readLater(form, submitter),
				repeat: () => form.requestSubmit(buttonOf(form, submitter)),
			});
			if (!isHeld) return;
			event.preventDefault();
			// `formdata` cannot be cancelled. Then we refuse the new address, and the form goes to the earlier one, which may pass.
			if (!event.defaultPrevented) return { answer: undefined };
			event.preventDefault = () => {
				isAnswered = true;
			};
			return;
		};
		if (event.type === 'submit' && sends(form, submitter)) holdIfBlocked(attributeOf('action', form, submitter));
		// The page's listeners run after ours, and may give the form another address.
		holdersByForm.set(form, holdIfBlocked);
	};

	const listen = () => {
		realm.addEventListener('submit', submitted, true);
		// Firefox reads the address after `formdata`, whose listeners can still change it.
		realm.addEventListener('formdata', submitted, true);
	};

	on('HTMLFormElement', 'submit', (form, args, retry) =>
		sends(form) &&
		gate.holdForm({
			form,
			mark: blockerOfElement(form),
			what: attributeOf('action', form),
			isAnswered: () => false,
			read: () => new FormData(form),
			repeat: () => retry(form, args),
		})
			? {}
			: undefined,
	);
	listen();
	// `document.open` removes all listeners.
	on('Document', ['open', 'write', 'writeln'], () => true, { after: listen, always: true });
};
