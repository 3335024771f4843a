import { hasWindow } from './hold.js';

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

/**
 * Asks for the windows of the frames in a document or shadow root whenever they have loaded a page.
 * @param otherwise is called for an element that does not say which window it has, such as an `<embed>`
 */
export const askWhenLoaded = (root: Node, otherwise?: () => void): void =>
	root.addEventListener(
		'load',
		({ target }) => {
			if (hasWindow(target as Node) && !askForWindow(target as Element)) otherwise?.();
		},
		true,
	);
