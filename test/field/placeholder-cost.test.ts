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

	/** Counts how often frames are looked at, and how often a placeholder is placed. */
	const WATCHED = `<script>
		window.looks = window.placed = 0;
		for (const [name, count] of [['toggleAttribute', 'looks'], ['before', 'placed']]) {
			const native = Element.prototype[name];
			Element.prototype[name] = function (...args) {
				if (this.localName === 'iframe') window[count] += 1;
				return native.apply(this, args);
			};
		}
	</script>`;
	const openWatched = async (style: string) => {
		html = page(CONFIG, `<div id="place">${FRAME}</div>`, `<style>${style}</style>`).replace(
			'<script',
			`${WATCHED}<script`,
		);
		await visitor.open(`${stage.world.secureOrigin()}/page`);
		await expect.poll(() => visitor.evaluate(drawn), { timeout: 5000 }).toBe(1);
		// On a busy machine the page's own style sheets and its first layout bring a look long after the placeholder is drawn.
		await visitor.evaluate(`new Promise((done) => {
			let before;
			const timer = setInterval(() => {
				if (before === looks && document.readyState === 'complete') { clearInterval(timer); done(); }
				before = looks;
			}, 400);
		})`);
		await visitor.evaluate('void (looks = placed = 0)');
	};
	const counts = () => visitor.evaluate<[number, number]>('[looks, placed]');

	it('is a look before and after what moves all the time, and no placement', async () => {
		await openWatched('#place{container-type:inline-size}');
		// On a busy machine a picture may come so late that all seems to be at rest.
		const pauses = await visitor.evaluate<number>(
			`new Promise((done) => {
				let [left, pauses, last] = [60, 0, performance.now()];
				const step = () => {
					const now = performance.now();
					if (now - last > 60) pauses += 1;
					last = now;
					place.style.width = 600 + left + 'px';
					if (left--) requestAnimationFrame(step);
					else setTimeout(done, 400, pauses);
				};
				step();
			})`,
		);
		const [looks, placed] = await counts();
		expect(placed).toBe(0);
		// A look sets an attribute and takes it away.
		expect(looks).toBeGreaterThan(0);
		expect(looks).toBeLessThanOrEqual(6 + 4 * pauses);
	});

	it('is no look where a page sets what is set already, as one may that hears of each look', async () => {
		await openWatched('');
		await visitor.evaluate(
			`void (new MutationObserver(() => setTimeout(() => { place.className = 'same' })).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-sekisho-shown'] }), place.className = 'same')`,
		);
		await visitor.evaluate(`new Promise((done) => setTimeout(done, 800))`);
		const [looks, placed] = await counts();
		expect([looks, placed]).toEqual([2, 0]);
	});
});
