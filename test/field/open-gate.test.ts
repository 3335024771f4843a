import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// While nothing can be held, the gate stands open and asks little. What is marked is held all the same where its mark is
// not allowed: a category without a service, or an id that nobody declared.

const CATEGORIES = [{ id: 'necessary' }, { id: 'analytics' }, { id: 'marketing' }];
const STATISTICS = { id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com'] };
const CASES = [
	{ name: 'nobody has decided, and there is no service', services: [], decide: 'undefined', mark: 'marketing' },
	{
		name: 'all services are allowed, and one category is not',
		services: [STATISTICS],
		decide: 'sekisho.choose({ analytics: true, marketing: false })',
		mark: 'marketing',
	},
	{
		name: 'all is allowed, and a mark is misspelt',
		services: [STATISTICS],
		decide: 'sekisho.acceptAll()',
		mark: 'marketting',
	},
];

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('an open gate: %s', (engine) => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('ads.example.com', '*', { headers: { 'content-type': 'text/javascript' }, body: 'ran = 1' });
	});
	afterAll(() => stage?.close());

	it.each(CASES)('holds what is marked: $name', async ({ services, decide, mark }) => {
		stage.world.always(
			'www.site.example',
			'/page',
			page({ company: { name: 'Example' }, categories: CATEGORIES, services }),
		);
		const visitor = await stage.visitor();
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		await visitor.evaluate(decide);
		stage.forget();
		await visitor.evaluate((mark) => {
			const before = document.createElement('script');
			before.setAttribute('data-consent', mark);
			before.src = 'https://ads.example.com/before.js';
			document.head.append(before);
			const after = document.createElement('script');
			after.src = 'https://ads.example.com/after.js';
			after.dataset.consent = mark;
			document.head.append(after);
			const inline = document.createElement('script');
			inline.textContent = 'ran = 1';
			inline.dataset.consent = mark;
			document.head.append(inline);
			const image = new Image();
			image.dataset.consent = mark;
			image.src = 'https://ads.example.com/image.gif';
			const section = document.createElement('section');
			section.innerHTML = `<img data-consent="${mark}" src="https://ads.example.com/text.gif">`;
			document.body.append(section);
			const template = document.createElement('template');
			template.innerHTML = `<p><img data-consent="${mark}" src="https://ads.example.com/cloned.gif">
				<iframe data-consent="${mark}" src="https://ads.example.com/cloned.html"></iframe></p>`;
			document.body.append(template.content.cloneNode(true));
			// Where none can be held, the others are let through.
			new Image().src = 'https://ads.example.com/unmarked.gif';
		}, mark);
		expect(await stage.traffic(visitor)).toEqual(['GET ads.example.com/unmarked.gif']);
		expect(await visitor.evaluate('typeof ran')).toBe('undefined');
		expect(visitor.errors()).toEqual([]);
		await visitor.close();
	});
});
