import { loadMedia, nameOf } from '../lib/natives.js';

/** Tells a video or audio that it has other sources. An element of the page may have a `load` that means something else. */
export function lookAgain(element: Node | null): void {
	if (element && /^(video|audio)$/.test(nameOf(element)))
		try {
			loadMedia(element as HTMLMediaElement);
		} catch {
			// An element of SVG with this name is none.
		}
}
