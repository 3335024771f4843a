import { listen } from './events.js';
import type { Gate, Submission } from './gate/channel.js';
import { memoize } from './lib/memoize.js';
import { page } from './lib/natives.js';

/** The submission of a form that the gate held, such as that of a newsletter. @internal */
export interface HeldPress extends Submission {
	/** The service or category that it waits for. */
	readonly id: string;
	/** What was written in the form at the press. */
	readonly written: FormData;
	/** Says whether it may pass now. */
	readonly gate: Pick<Gate, 'allows' | 'mayPass'>;
	/** Opens the preferences. */
	show(): void;
}

/** How long the preferences may take to draw a switch. */
const DRAWING_MS = 2000;

/**
 * Asks the visitor about the service that a press waits for, and repeats the press once the service is allowed. If the
 * visitor closes the preferences instead, the press is forgotten: a later consent is no answer to it.
 */
export function askAboutPress(press: HeldPress): void {
	const { form, submitter, mark, what, id, gate, show, isAnswered } = press;
	// A marked form waits for its mark, whatever its address is.
	const isAllowed = () => (mark === undefined ? gate.mayPass('form', what) : gate.allows(mark));
	if (isAnswered()) return;
	let isShown = page.querySelector('[data-sekisho="preferences"]') !== null;
	const ends = [
		listen('change', () => {
			if (!isAllowed()) return;
			// In a later task: elements are released and the preferences closed first. Without the preferences on screen, the
			// visitor has answered something else.
			if (!isShown) return giveUp();
			stop();
			setTimeout(() => sendAgain(press));
		}),
		listen('show', ({ view }) => {
			if (view === 'preferences') {
				isShown = true;
				focusSwitch(id);
			} else if (isShown) giveUp();
		}),
		listen('hide', () => {
			if (isShown) giveUp();
		}),
	];
	const stop = () => {
		for (const end of ends) end();
	};
	/** Many pages disable the button that was pressed until the next page comes. None comes, so it can be pressed again. */
	const giveUp = () => {
		stop();
		(submitter as HTMLButtonElement | null | undefined)?.removeAttribute('disabled');
	};
	// If the visitor presses again before answering, only the last press is repeated.
	const last = lastPress(form);
	last.stop?.();
	last.stop = stop;
	show();
}

const lastPress = memoize((_form: Element): { stop?: () => void } => ({}));

/**
 * Sends the form with what was written at the press, as the browser would have done: many pages reset, empty or remove a
 * form right after its `submit` event. The page's own listeners for `submit` have run at the press, and do not run again:
 * they may find the form empty, and prevent the submission.
 */
function sendAgain({ form, written, repeat }: HeldPress): void {
	const view = form.ownerDocument.defaultView;
	/** Listens last: `written` has already what the page's own listeners add. */
	const fill = (event: FormDataEvent) => {
		if (event.target !== form) return;
		const { formData } = event;
		for (const name of [...formData.keys()]) formData.delete(name);
		for (const [name, value] of written) formData.append(name, value as string);
	};
	/** Listens after the gate, which judges the form again, and before the page. */
	const keepFromPage = (event: Event) => {
		if (event.target === form) event.stopImmediatePropagation();
	};
	const takeOut = putBack(form);
	// What was written was valid then. A field that was emptied since may be no longer.
	const isValidated = !form.hasAttribute('novalidate');
	form.setAttribute('novalidate', '');
	view?.addEventListener('submit', keepFromPage, true);
	view?.addEventListener('formdata', fill);
	try {
		repeat();
	} finally {
		view?.removeEventListener('submit', keepFromPage, true);
		view?.removeEventListener('formdata', fill);
		if (isValidated) form.removeAttribute('novalidate');
		// In a later task: a browser may not have sent it yet.
		setTimeout(takeOut);
	}
}

/** A form that the page has removed is not sent. So we put it where nobody sees it. @returns what takes it out again */
function putBack(form: HTMLFormElement): () => void {
	if (form.isConnected) return () => {};
	const { ownerDocument } = form;
	const before = ownerDocument.createComment('');
	const place = ownerDocument.createElement('div');
	place.style.setProperty('display', 'none', 'important');
	form.replaceWith(before);
	place.append(form);
	ownerDocument.documentElement.append(place);
	return () => {
		place.remove();
		before.replaceWith(form);
	};
}

/** Unfolds the category of a service, and puts the focus on its switch. */
async function focusSwitch(id: string): Promise<void> {
	const until = performance.now() + DRAWING_MS;
	while (performance.now() < until) {
		await new Promise((done) => requestAnimationFrame(done));
		const dialog = page.querySelector('[data-sekisho="preferences"]');
		const input = dialog?.querySelector<HTMLElement>(`input[name="${CSS.escape(id)}"]`);
		if (input) {
			input.focus();
			return;
		}
		for (const details of dialog?.querySelectorAll('details') ?? []) details.open = true;
	}
}
