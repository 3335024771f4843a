import { expect, it } from 'vitest';
import type { EngineName } from '../support/engines/engine.js';
import { openStage, page } from '../support/stage.js';
import { bundle } from './support/bundle.js';

// Routers and frameworks wait for style sheets, some without end, and show nothing new before. One that is held is as
// good as an empty one.

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'fonts', category: 'functional', name: 'Fonts', urls: ['fonts.example.com/*'] }],
};
const SHEET = 'https://fonts.example.com/sheet';

/** What the router of Astro does with the next page before it shows it. */
const ROUTER = `window.go = (n) => new Promise((resolve) => {
	const link = document.createElement('link');
	link.setAttribute('rel', 'preload'); link.setAttribute('as', 'style'); link.setAttribute('href', '${SHEET}-router' + n + '.css');
	for (const type of ['load', 'error']) link.addEventListener(type, () => resolve(type));
	document.head.append(link);
});`;

const REACT = `import { createElement as h, startTransition, Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
function Page() {
	const [step, set] = useState(0);
	window.next = () => startTransition(() => set((n) => n + 1));
	const sheet = { rel: 'stylesheet', href: '${SHEET}-react' + step + '.css', precedence: 'default' };
	return h(Suspense, { fallback: 'waits' }, step > 0 && h('link', sheet), h('p', { id: 'step' }, 'step ' + step));
}
createRoot(document.getElementById('box')).render(h(Page));`;

for (const engine of ['chromium', 'firefox', 'webkit'] satisfies EngineName[])
	it(`a page that waits for a style sheet goes on: ${engine}`, async () => {
		const stage = await openStage(engine);
		try {
			stage.world.always('*.example.com', '*', { headers: { 'content-type': 'text/css' }, body: '' });
			stage.world.always(
				'www.site.example',
				'/page',
				page(CONFIG, '<div id="box"></div><script src="/page.js"></script>'),
			);
			const headers = { 'content-type': 'text/javascript' };
			stage.world.always('www.site.example', '/page.js', { headers, body: ROUTER + bundle(REACT) });
			const visitor = await stage.visitor();
			await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
			for (const step of [1, 2]) {
				if (step === 2) await visitor.evaluate('sekisho.rejectAll()');
				await visitor.evaluate('next()');
				await visitor.until(`document.getElementById('step')?.textContent === 'step ${step}'`);
				expect(await visitor.evaluate(`go(${step})`)).toBe('load');
			}
			expect(await stage.traffic(visitor)).toEqual([]);
			await visitor.evaluate('sekisho.acceptAll()');
			await expect
				.poll(() => new Set(stage.world.hits({ host: 'fonts.example.com' }).map(({ path }) => path)))
				.toEqual(new Set([1, 2].flatMap((step) => [`/sheet-react${step}.css`, `/sheet-router${step}.css`])));
			expect(await visitor.evaluate('go(3)')).toBe('load');
			expect(visitor.errors()).toEqual([]);
		} finally {
			await stage.close();
		}
	});
