import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// A page that shows a frame only after its `load` event, as lightboxes do, also shows the placeholder of a held one.

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'video', category: 'functional', name: 'Video', urls: ['video.example.com/*'] }],
};
const FILM = 'https://video.example.com/film';
// A lightbox gives a frame the size of its content where it can read it, which is where the frame is empty.
const LIGHTBOX = `
	window.loads = [];
	const show = (frame) => {
		frame.onload = () => {
			let content = 'cross-origin';
			try { content = frame.contentDocument.URL; } catch {}
			loads.push(frame.id + (document.querySelector('[data-sekisho="placeholder"]') ? ' placeholder' : ' ' + content));
			frame.parentNode.style.opacity = 1;
		};
	};`;
const WAYS = {
	'is inserted with its address': `const frame = document.createElement('iframe'); frame.id = 'f'; frame.src = '${FILM}'; box.append(frame); show(frame);`,
	'gets its address in the page': `const frame = document.createElement('iframe'); frame.id = 'f'; box.append(frame); frame.src = '${FILM}'; show(frame);`,
	'is inserted as HTML': `box.innerHTML = '<iframe id="f" src="${FILM}"></iframe>'; show(box.firstChild);`,
	'is inserted marked': `const frame = document.createElement('iframe'); frame.id = 'f'; frame.dataset.consent = 'video'; frame.src = '${FILM}'; box.append(frame); show(frame);`,
};
const opacity = `document.querySelector('#box').style.opacity`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('in %s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('video.example.com', '/*', '<!doctype html>film');
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it.each(Object.entries(WAYS))('a page that waits for a frame that %s goes on', async (_, way) => {
		const body = `<div id="box" style="opacity:0"></div><script>${LIGHTBOX}</script>`;
		stage.world.on('www.site.example', '/page', page(CONFIG, body));
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		await visitor.evaluate(`setTimeout(() => { ${way} })`);
		await visitor.until(`${opacity} === '1'`);
		expect(await stage.traffic(visitor)).toEqual([]);
		// “Load this once”: the event is that of the film, and of nothing before it.
		await visitor.until(`document.querySelectorAll('[data-sekisho="placeholder"] button').length === 2`);
		await visitor.evaluate('void loads.splice(0)');
		await visitor.press('[data-sekisho="placeholder"] button');
		await visitor.until('loads.length > 0');
		expect(await stage.traffic(visitor)).toEqual(['GET video.example.com/film']);
		expect(await visitor.evaluate('loads.join()')).toBe('f cross-origin');
		expect(visitor.errors()).toEqual([]);
	});
});
