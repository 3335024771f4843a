/**
 * Runs in the page. It resolves after two animation frames. A tab in the background has none, and waits for a moment instead.
 * Chromium does not put a page into the back/forward cache if it is left before its first frame.
 */
export async function painted(): Promise<void> {
	for (let frames = 0; frames < 2; frames++) {
		await new Promise((resolve) => {
			requestAnimationFrame(resolve);
			setTimeout(resolve, 200);
		});
	}
}
