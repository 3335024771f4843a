/** How long a paint is waited for, in ms: a page that nobody sees paints nothing. */
const LIMIT_MS = 100;

/**
 * Runs once the browser has painted what was changed before: what a visitor sees comes first. What is given first runs
 * first. Only for what is drawn, or said to a developer: by then another decision may be in force.
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
