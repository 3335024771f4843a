import { loadMedia, nameOf } from '../lib/natives.js';

/** Makes a video or audio element load again. Uses the native, because a page can give an element a `load` of its own. */
export function lookAgain(element: Node | null): void {
	if (element && /^(video|audio)$/.test(nameOf(element)))
		try {
			loadMedia(element as HTMLMediaElement);
		} catch {
			// An SVG element with this name is not a media element.
		}
}
