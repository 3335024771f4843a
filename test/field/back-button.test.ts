import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// Who goes back: one press leaves the page, whatever was released and held meanwhile, and a page from the back/forward
// cache shows what another page has decided since.

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'video', category: 'functional', name: 'Video', urls: ['video.example.com/*'] }],
};
const SIZE = 'width="400" height="300"';
const FRAMES = `<iframe src="https://video.example.com/e" ${SIZE}></iframe>
<iframe data-consent="video" data-src="https://video.example.com/m" ${SIZE}></iframe>
<script>setTimeout(() => {
	const frame = document.createElement('iframe');
	frame.src = 'https://video.example.com/late';
	document.body.append(frame);
})</script>`;

/** What the visitor sees: the question, the button, the preferences, how many frames wait and how many run. */
const SEEN = `(() => {
	const count = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0).length;
	return ['banner', 'reopen', 'preferences'].filter((one) => count('[data-sekisho=' + one + ']')).concat(
		'waits ' + count('[data-sekisho=placeholder]'), 'runs ' + count('iframe[src]')).join(', ');
})()`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	const url = (path: string) => `https://www.site.example${path}`;
	beforeAll(async () => {
		stage = await openStage(engine, true);
		stage.world.always('www.site.example', '/', '<!doctype html><title>start</title>');
		for (const path of ['/page', '/page-two']) stage.world.always('www.site.example', path, page(CONFIG, FRAMES));
		stage.world.always('video.example.com', '*', '<!doctype html>');
	});
	afterAll(() => stage?.close());

	const visit = async (play: (visitor: Visitor) => Promise<void>) => {
		const visitor = await stage.visitor();
		await visitor.open(url('/'));
		await visitor.open(url('/page'));
		await visitor.until(`${SEEN} === 'banner, waits 3, runs 0'`);
		await play(visitor);
		expect(visitor.errors()).toEqual([]);
		await visitor.close();
	};

	it('frames that are released and held again add no step', () =>
		visit(async (visitor) => {
			const steps = await visitor.evaluate('history.length');
			for (const decision of ['acceptAll', 'withdraw', 'acceptAll', 'rejectAll']) {
				await visitor.evaluate(`sekisho.${decision}()`);
				await stage.traffic(visitor);
				expect(await visitor.evaluate('history.length'), decision).toBe(steps);
			}
			stage.world.reset();
			await visitor.back();
			expect(await visitor.evaluate('document.title')).toBe('start');
			expect(stage.world.hits({ host: 'video.example.com' })).toEqual([]);
		}));

	it.each([
		['asks', '0', '0', 'banner, waits 3, runs 0'],
		['does not ask', '0', 'sekisho.rejectAll()', 'reopen, waits 3, runs 0'],
		['runs what was held', '0', 'sekisho.acceptAll()', 'reopen, waits 0, runs 3'],
		['holds what ran', 'sekisho.acceptAll()', 'sekisho.withdraw()', 'reopen, waits 3, runs 0'],
		['asks again', 'sekisho.rejectAll()', 'sekisho.reset()', 'banner, waits 3, runs 0'],
		['closes the preferences', 'sekisho.show()', 'sekisho.acceptAll()', 'reopen, waits 0, runs 3'],
	])('a page from the cache %s', (_, here, elsewhere, expected) =>
		visit(async (visitor) => {
			await visitor.evaluate(`(window.revived = true, ${here})`);
			await stage.traffic(visitor);
			await visitor.open(url('/page-two'));
			await visitor.evaluate(elsewhere);
			await stage.traffic(visitor);
			await visitor.back();
			expect(await visitor.evaluate('[location.pathname, window.revived]')).toEqual(['/page', true]);
			await visitor.until(`${SEEN} === '${expected}'`);
		}),
	);
});

describe('Chromium, which did not keep the page', () => {
	// It sends each frame of the HTML to where it was, before any script runs: only on https.
	it('asks for no frame that ran there before the visitor withdrew on another page', async () => {
		const stage = await openStage('chromium');
		const visitor = await stage.visitor();
		const marked = '<iframe data-consent="video" data-src="https://video.example.com/m"></iframe>';
		stage.world.on('www.site.example', '/page', { body: page(CONFIG, marked) });
		stage.world.on('www.site.example', '/page-two', { body: page(CONFIG) });
		stage.world.on('video.example.com', '*', '<!doctype html>');
		const origin = stage.world.secureOrigin();
		await visitor.open(`${origin}/page`);
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await stage.traffic(visitor)).toEqual(['GET video.example.com/m']);
		await visitor.open(`${origin}/page-two`);
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.back();
		await visitor.until(`location.pathname === '/page' && window.sekisho?.consent.decided`);
		expect(await stage.traffic(visitor)).toEqual([]);
		await visitor.close();
		await stage.close();
	});
});
