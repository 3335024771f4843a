import { page } from './natives.js';

/** Runs once the document is parsed: at once when it already is. */
export function whenParsed(run: () => void): void {
	if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', run);
	else run();
}
