import { listen } from './events.js';
import { memoize } from './lib/memoize.js';
import { page } from './lib/natives.js';

/** What a visitor pressed, and the gate held: the form of a newsletter, say. @internal */
export interface HeldPress {
	/** What was pressed; pressed again before the visitor has answered, it is still one press. */
	readonly form: Element;
	/** The service or category that it waits for. */
	readonly id: string;
	/** Opens the preferences. */
	show(): void;
	/** May it pass by now? */
	isAllowed(): boolean;
	/** Did the page answer the press itself, so that there is nothing to ask? */
	isAnswered(): boolean;
	/** Does it once more. */
	repeat(): void;
}

/** How long the preferences may take to draw a switch. */
const DRAWING_MS = 2000;

/**
 * Asks the visitor about the service that a press waits for, and repeats the press once when it is allowed. Where the
 * preferences are closed without that, it is forgotten: what is allowed later was allowed for something else.
 */
export async function askAboutPress({ form, id, show, isAllowed, isAnswered, repeat }: HeldPress): Promise<void> {
	// The page's own listeners come first.
	await new Promise((done) => setTimeout(done));
	if (isAnswered()) return;
	let isShown = page.querySelector('[data-sekisho="preferences"]') !== null;
	const ends = [
		listen('change', () => {
			if (!isAllowed()) return;
			stop();
			// What else is released goes first, and the preferences close. Never shown, they were not what was answered.
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
	const press = lastPress(form);
	press.stop?.();
	press.stop = stop;
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
