import { getAttribute } from '../lib/natives.js';
import type { Channel } from './channel.js';

/** Forms. */
export const submission: Channel = ({ gate, elements: { blockerOfElement, redirects }, on, realm }) => {
	/** An attribute of a form, or that of the button that was pressed, which goes before it. */
	const attributeOf = (name: string, form: Element, submitter?: Element | null) =>
		(submitter && getAttribute(submitter, `form${name}`)) ?? getAttribute(form, name) ?? '';
	/** Otherwise it closes a dialog. */
	const sends = (form: Element, submitter?: Element | null) =>
		!/^dialog$/i.test(attributeOf('method', form, submitter));

	const submitted = (event: Event) => {
		const { submitter, target } = event as SubmitEvent;
		const form = target as HTMLFormElement;
		let isAnswered = false;
		const holdIfBlocked = (what: string) => {
			// A page that sends its forms itself prevents the browser from doing so as well.
			if (event.defaultPrevented || !event.eventPhase) return;
			const isHeld = gate.holdForm({
				form,
				mark: (submitter && blockerOfElement(submitter)) ?? blockerOfElement(form),
				what,
				isAnswered: () => isAnswered,
				// What was pressed may have been drawn anew.
				repeat: () => form.requestSubmit((submitter as HTMLButtonElement | null)?.form === form ? submitter : null),
			});
			if (!isHeld) return;
			event.preventDefault();
			// Where nobody may prevent it, it goes where it would have gone.
			if (!event.defaultPrevented) return { answer: undefined };
			event.preventDefault = () => {
				isAnswered = true;
			};
			return;
		};
		if (event.type === 'submit' && sends(form, submitter)) holdIfBlocked(attributeOf('action', form, submitter));
		// The page hears of it after us, and may send it elsewhere.
		redirects.set(form, holdIfBlocked);
	};

	const listen = () => {
		realm.addEventListener('submit', submitted, true);
		// Firefox reads the address only after this.
		realm.addEventListener('formdata', submitted, true);
	};

	on('HTMLFormElement', 'submit', (form, args, retry) =>
		sends(form) &&
		gate.holdForm({
			form,
			mark: blockerOfElement(form),
			what: attributeOf('action', form),
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
