/**
 * Runs in the page: resolves after its next two frames (a tab in the background has none, and waits a moment instead).
 * Chromium denies the back/forward cache to a page that is left before its first one.
 */
export async function painted(): Promise<void> {
	for (let frames = 0; frames < 2; frames++) {
		await new Promise((resolve) => {
			requestAnimationFrame(resolve);
			setTimeout(resolve, 200);
		});
	}
}
