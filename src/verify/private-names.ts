import type { CDPSession, Protocol } from 'puppeteer-core';
import type { SeenStorage } from './evidence.js';

/** More frames than a page has. */
const MOST_FRAMES = 30;

/** Runs in the page, in a world of its own: what the page has put in the place of a function is not there. */
const READ = `(async () => {
	const found = [];
	const top = await navigator.storage?.getDirectory?.().catch(() => undefined);
	if (top) for await (const name of top.keys()) found.push({ kind: 'file', origin: location.origin, name });
	for (const name of await navigator.storageBuckets?.keys().catch(() => []) ?? [])
		found.push({ kind: 'bucket', origin: location.origin, name });
	return found;
})()`;

/** The names of files and buckets that the documents of a target have stored: the browser's own tools do not list these. */
export async function privateNames(session: CDPSession): Promise<Pick<SeenStorage, 'kind' | 'origin' | 'name'>[]> {
	const { frameTree } = await session.send('Page.getFrameTree');
	const frames = framesIn(frameTree).slice(0, MOST_FRAMES);
	const found = await Promise.allSettled(frames.map(({ id }) => read(session, id)));
	return found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
}

async function read(session: CDPSession, frameId: string): Promise<Pick<SeenStorage, 'kind' | 'origin' | 'name'>[]> {
	const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'sekisho' });
	const { result } = await session.send('Runtime.evaluate', {
		expression: READ,
		contextId: executionContextId,
		awaitPromise: true,
		returnByValue: true,
		timeout: 2000,
	});
	return Array.isArray(result.value) ? result.value : [];
}

const framesIn = ({ frame, childFrames = [] }: Protocol.Page.FrameTree): Protocol.Page.Frame[] => [
	frame,
	...childFrames.flatMap(framesIn),
];
