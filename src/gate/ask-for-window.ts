/** Reads the window of an element. That installs the channels there, before the page's next script runs (`frames.ts`). */
export const askForWindow = (element: Element) => (element as HTMLIFrameElement).contentWindow;
