/** How long a paint is waited for, in ms: a page that nobody sees paints nothing. */
const LIMIT_MS = 100;

/**
 * Runs once the browser has painted what was changed before, and at the latest when the page is left: what a visitor sees
 * comes first. What is given first runs first.
 */
export function afterPaint(run: () => void): void {
	let isDone = false;
	const once = () => {
		removeEventListener('pagehide', once, true);
		if (!isDone) run();
		isDone = true;
	};
	requestAnimationFrame(() => setTimeout(once));
	setTimeout(once, LIMIT_MS);
	// Before those who close what they have open then.
	addEventListener('pagehide', once, true);
}
