import { EventEmitter } from 'node:events';
import type { CDPSession } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hintsOf } from '../../src/verify/hints-of.js';
import { watchNetwork } from '../../src/verify/watch-network.js';

// Chromium fetches what a 103 preloads before the page is there, and tells of no request: seen with HTTP/2 in Chromium 156.
it('what a 103 has the browser fetch ahead is told with the address that sent it', () => {
	const session = new EventEmitter();
	const told: unknown[] = [];
	watchNetwork(session as unknown as CDPSession, {
		asked: () => undefined,
		cookie: () => {},
		hints: (...hint) => told.push(hint),
		reports: () => {},
	});
	const request = { url: 'https://shop.example/', method: 'GET' };
	session.emit('Network.requestWillBeSent', {
		requestId: '1',
		request,
		initiator: { type: 'other' },
		type: 'Document',
	});
	const link = '</own.css>; rel=preload; as=style, <https://early.example/x.js>; rel="preload"; as=script';
	session.emit('Network.responseReceivedEarlyHints', { requestId: '1', headers: { Link: link, 'x-other': '</x>' } });
	session.emit('Network.responseReceivedEarlyHints', { requestId: '2', headers: { Link: link } });
	expect(told).toEqual([[link, 'https://shop.example/', true]]);
	expect(hintsOf(link, 'https://shop.example/', true)).toEqual([
		'https://shop.example/own.css',
		'https://early.example/x.js',
	]);
	// Of the header of an answer, the page tells what it fetches.
	expect(hintsOf(`${link}, <https://connects.example>; rel=preconnect`, 'https://shop.example/')).toEqual([
		'https://connects.example/',
	]);
});
