/** The longest time to wait for a paint: a hidden page is never painted. */
const LIMIT_MS = 100;

/**
 * Runs a function after the browser has painted the changes made so far, in the order of the calls. Use it for drawing
 * and for messages only: by then another decision may be in force.
 */
export function afterPaint(run: () => void): void {
	let isDone = false;
	const once = () => {
		if (!isDone) run();
		isDone = true;
	};
	requestAnimationFrame(() => setTimeout(once));
	setTimeout(once, LIMIT_MS);
}
