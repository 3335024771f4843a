import type { CDPSession } from 'puppeteer-core';

/** Runs in the page, on an array of its `RTCPeerConnection` objects. */
const SERVERS = `function () {
	return this.flatMap((one) => one.getConfiguration().iceServers.flatMap(({ urls }) => urls));
}`;

/**
 * Finds the servers that a document's WebRTC connections use, as `stun:host:port`. The network domain of the DevTools protocol
 * does not report them, so we look for the connections among all objects of the page.
 */
export async function rtcServers(session: CDPSession): Promise<string[]> {
	const { result } = await session.send('Runtime.evaluate', { expression: 'RTCPeerConnection.prototype' });
	if (!result.objectId) return [];
	const { objects } = await session.send('Runtime.queryObjects', {
		prototypeObjectId: result.objectId,
		objectGroup: 'sekisho',
	});
	if (!objects.objectId) return [];
	const answer = await session.send('Runtime.callFunctionOn', {
		functionDeclaration: SERVERS,
		objectId: objects.objectId,
		returnByValue: true,
	});
	await session.send('Runtime.releaseObjectGroup', { objectGroup: 'sekisho' });
	return Array.isArray(answer.result.value) ? answer.result.value.map(String) : [];
}
