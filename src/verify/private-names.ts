import type { CDPSession, Protocol } from 'puppeteer-core';
import type { SeenStorage } from './evidence.js';

/** The most frames that are read. Few pages have as many. */
const MOST_FRAMES = 30;

/** Runs in an isolated world of the page, where the page cannot have replaced the functions that we call. */
const READ = `(async () => {
	const found = [];
	const top = await navigator.storage?.getDirectory?.().catch(() => undefined);
	if (top) for await (const name of top.keys()) found.push({ kind: 'file', origin: location.origin, name });
	for (const name of await navigator.storageBuckets?.keys().catch(() => []) ?? [])
		found.push({ kind: 'bucket', origin: location.origin, name });
	return found;
})()`;

/**
 * Reads the names of the files and storage buckets of a target's documents, by their own scripts: the DevTools protocol does
 * not list them.
 */
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
