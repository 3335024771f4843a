import type { CDPSession } from 'puppeteer-core';

/** Runs on the connections of a page. */
const SERVERS = `function () {
	return this.flatMap((one) => one.getConfiguration().iceServers.flatMap(({ urls }) => urls));
}`;

/**
 * The servers that the WebRTC connections of a document ask, as `stun:host:port`. The network's own record does not have
 * them: the connections are looked for among all objects of the page.
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
