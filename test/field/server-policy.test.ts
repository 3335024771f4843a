import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cspFor } from '../../src/server/csp-for.js';
import { readConsent } from '../../src/server/read-consent.js';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// A server sends the policy for the consent it knows: the moment of consent comes after it.

const CONFIG = {
	company: { name: 'Example' },
	services: [
		{ id: 'video', category: 'functional', name: 'Video', urls: ['video.example.com/*'] },
		{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com/*'] },
	],
};
const PLACEHOLDER = '[data-sekisho="placeholder"]';
const FRAME = '<iframe data-consent="video" data-src="https://video.example.com/e" width="500" height="300"></iframe>';
const MARKED = '<script type="text/plain" data-consent="stats" data-src="https://stats.example.com/s.js"></script>';

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let body = '';
	/** Pages that were sent. */
	let pages = 0;
	const buttons = `document.querySelector('${PLACEHOLDER}')?.querySelectorAll('button').length`;
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', ({ headers }) => {
			pages++;
			const policy = cspFor(CONFIG, readConsent(headers.cookie ?? '', CONFIG));
			return { body: page(CONFIG, body), headers: { 'content-security-policy': policy, 'cache-control': 'no-store' } };
		});
		stage.world.always('*.example.com', '/*', ({ path }) =>
			path === '/e'
				? '<!doctype html>film'
				: { body: 'window.ran = 1', headers: { 'content-type': 'text/javascript' } },
		);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});
	const open = async (written: string) => {
		body = written;
		pages = 0;
		await visitor.open(`${stage.world.secureOrigin()}/page`);
	};

	it('what it blocks after consent comes with one more load of the page', async () => {
		await open(MARKED);
		await visitor.until(`!!document.querySelector('[data-consent-action="accept"]')`);
		await visitor.press('[data-consent-action="accept"]');
		await visitor.until('window.ran === 1');
		expect(pages).toBe(2);
		await stage.traffic(visitor);
		expect(pages).toBe(2);
	});

	it('what the visitor has written stays: then the next page brings it', async () => {
		await open(`<input id="name">${MARKED}`);
		await visitor.until(`!!document.querySelector('[data-consent-action="accept"]')`);
		await visitor.evaluate(`(document.querySelector('#name').value = 'dear', window.same = 1)`);
		await visitor.evaluate(`(addEventListener('securitypolicyviolation', () => { window.isBlocked = true }), 1)`);
		await visitor.press('[data-consent-action="accept"]');
		await visitor.until('window.isBlocked');
		// Time for the file that would load the page again.
		await stage.traffic(visitor);
		expect(await visitor.evaluate(`document.querySelector('#name').value + window.same`)).toBe('dear1');
		await visitor.reload();
		await visitor.until('window.ran === 1');
	});

	it('“Load this once” is offered until it is known that it cannot work; “Always allow” does', async () => {
		await open(FRAME);
		await visitor.until(`${buttons} === 2`);
		await visitor.press(`${PLACEHOLDER} button`);
		await visitor.until(`${buttons} === 1`);
		expect(stage.world.traffic({ host: 'video.example.com' })).toEqual([]);
		await visitor.press(`${PLACEHOLDER} button`);
		await expect.poll(() => stage.world.traffic({ host: 'video.example.com' })).toEqual(['GET video.example.com/e']);
		expect(pages).toBe(2);
	});

	it('a policy that only reports keeps nobody from “Load this once”', async () => {
		stage.world.on('www.site.example', '/reported', {
			body: page(CONFIG, FRAME.repeat(2)),
			headers: { 'content-security-policy-report-only': "frame-src 'none'" },
		});
		await visitor.open(`${stage.world.secureOrigin()}/reported`);
		await visitor.until(`document.querySelectorAll('${PLACEHOLDER}').length === 2`);
		await visitor.evaluate(
			`addEventListener('securitypolicyviolation', ({ disposition }) => setTimeout(() => { window.reported = disposition }))`,
		);
		await visitor.press(`${PLACEHOLDER} button`);
		await visitor.until(`window.reported === 'report'`);
		await expect.poll(() => stage.world.traffic({ host: 'video.example.com' })).toEqual(['GET video.example.com/e']);
		await visitor.until(`document.querySelectorAll('${PLACEHOLDER}').length === 1 && ${buttons} === 2`);
	});
});
