import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// A page may end us and begin anew, as often as it likes: a router that mounts and unmounts a component does.

const CONFIG = { company: { name: 'Example' }, services: [{ id: 'stats', category: 'analytics' }] };

/** Counts the listeners that the document gets. */
const COUNT = `<script>
	window.listening = 0;
	const own = EventTarget.prototype.addEventListener;
	EventTarget.prototype.addEventListener = function (type, ...rest) {
		if (this === document && /focusin|scroll|fullscreenchange|DOMContentLoaded/.test(type)) listening++;
		return own.call(this, type, ...rest);
	};
</script>`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', page(CONFIG, '<p>Page').replace('<script', `${COUNT}<script`));
	});
	afterAll(() => stage?.close());

	it('the banner looks the same after each end, and nothing is left over', async () => {
		const visitor = await stage.visitor();
		await visitor.open(`${stage.world.secureOrigin()}/page`);
		const look = async () => {
			await visitor.until(
				`!!document.querySelector('[data-sekisho="banner"] button') && document.getAnimations().length === 0`,
			);
			return visitor.evaluate(() => {
				const all = [...document.querySelectorAll('#sekisho, #sekisho *')];
				return {
					styles: all.map((one) =>
						[...getComputedStyle(one)].map((name) => getComputedStyle(one).getPropertyValue(name)),
					),
					sheets: document.adoptedStyleSheets.length,
					listening: (window as unknown as { listening: number }).listening,
				};
			});
		};
		const first = await look();
		for (const _ of [1, 2]) {
			await visitor.evaluate('sekisho.destroy()');
			expect(await visitor.evaluate(() => document.querySelectorAll('#sekisho').length)).toBe(0);
			await visitor.evaluate(`sekisho.init(${JSON.stringify(CONFIG)})`);
			expect(await look()).toEqual(first);
		}
		expect(visitor.errors()).toEqual([]);
		await visitor.close();
	});
});
