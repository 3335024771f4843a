/** Runs once the document is parsed: at once when it already is. */
export function whenParsed(run: () => void): void {
	if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
	else run();
}
