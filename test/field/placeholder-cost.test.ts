import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// A browser lays the page out whenever something is measured after a change. So all frames are measured before any gets
// its placeholder. Counted and not timed: each measurement that follows a change.

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'video', category: 'functional', name: 'Video', urls: ['video.example.com/*'] }],
};
const FRAME = '<iframe title="film" data-consent="video" data-src="https://video.example.com/e" width="560"></iframe>';

const COUNTED = `<script>
	window.layouts = 0;
	let isChanged = false;
	const before = Element.prototype.before;
	Element.prototype.before = function (...nodes) {
		isChanged = true;
		before.apply(this, nodes);
	};
	const measured = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetWidth');
	Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { ...measured, get() {
		if (isChanged) layouts += 1;
		isChanged = false;
		return measured.get.call(this);
	} });
</script>`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('the cost of placeholders: %s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});
	const drawn = `document.querySelectorAll('[data-sekisho=placeholder] button').length > 0 && document.querySelectorAll('[data-sekisho=placeholder] + iframe').length`;
	const layouts = async (frames: number, code = '') => {
		html = page(CONFIG, `<div id="place"></div>${FRAME.repeat(code ? 1 : frames)}`).replace(
			'<script',
			`${COUNTED}<script`,
		);
		await visitor.open(`${stage.world.secureOrigin()}/page`);
		await expect.poll(() => visitor.evaluate(drawn), { timeout: 5000 }).toBe(code ? 1 : frames);
		if (!code) return visitor.evaluate<number>('layouts');
		await visitor.evaluate('void (layouts = 0)');
		// In a task of its own: WebKit's automation runs microtasks in the middle of what it evaluates.
		await visitor.evaluate(`void setTimeout(() => { for (let left = ${frames}; left > 0; left--) { ${code} } })`);
		await expect.poll(() => visitor.evaluate(drawn), { timeout: 5000 }).toBe(frames + 1);
		return visitor.evaluate<number>('layouts');
	};

	it('is as many layouts for 40 frames as for 4', async () => {
		expect(await layouts(40)).toBe(await layouts(4));
	});

	it('is as many layouts for 40 frames that a script brings one by one', async () => {
		const code = `place.insertAdjacentHTML('beforeend', ${JSON.stringify(FRAME)})`;
		expect(await layouts(40, code)).toBe(await layouts(4, code));
	});
});
