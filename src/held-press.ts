import { listen } from './events.js';
import type { Gate, Submission } from './gate/channel.js';
import { memoize } from './lib/memoize.js';
import { page } from './lib/natives.js';

/** The submission of a form that the gate held, such as that of a newsletter. @internal */
export interface HeldPress extends Submission {
	/** The service or category that it waits for. */
	readonly id: string;
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
export async function askAboutPress(press: HeldPress): Promise<void> {
	const { form, mark, what, id, gate, show, isAnswered, repeat } = press;
	// A marked form waits for its mark, whatever its address is.
	const isAllowed = () => (mark === undefined ? gate.mayPass('form', what) : gate.allows(mark));
	// The page's own listeners come first.
	await new Promise((done) => setTimeout(done));
	if (isAnswered()) return;
	let isShown = page.querySelector('[data-sekisho="preferences"]') !== null;
	const ends = [
		listen('change', () => {
			if (!isAllowed()) return;
			stop();
			// In a later task: elements are released and the preferences closed first. Without the preferences on screen, the
			// visitor has answered something else.
			if (isShown) setTimeout(repeat);
		}),
		listen('show', ({ view }) => {
			if (view === 'preferences') {
				isShown = true;
				focusSwitch(id);
			} else if (isShown) stop();
		}),
		listen('hide', () => {
			if (isShown) stop();
		}),
	];
	const stop = () => {
		for (const end of ends) end();
	};
	// If the visitor presses again before answering, only the last press is repeated.
	const last = lastPress(form);
	last.stop?.();
	last.stop = stop;
	show();
}

const lastPress = memoize((_form: Element): { stop?: () => void } => ({}));

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
