/**
 * Reads the window of an element. That installs the channels there, before the page's next script runs (`frames.ts`).
 * @returns `null` or `undefined` if it has none, or if it is an element of the page's own that throws
 */
export const askForWindow = (element: Element): Window | null | undefined => {
	try {
		return (element as HTMLIFrameElement).contentWindow;
	} catch {
		// It has none that we could ask for.
	}
};
