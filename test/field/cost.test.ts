import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What the gate does for something that comes follows what comes, and not what is there already. Counted and not timed:
// every element that a search gives or a walk visits, and every look for the windows of frames.

const CONFIG = {
	company: { name: 'Example' },
	gate: { undeclared: 'allow' },
	services: [{ id: 'fun', category: 'functional', name: 'Fun', urls: ['fun.example.com/*'] }],
};

const COUNTED = `<script>
	window.counts = { elements: 0, windows: 0 };
	for (const owner of [Element, Document, DocumentFragment]) {
		const search = owner.prototype.querySelectorAll;
		owner.prototype.querySelectorAll = function (selector) {
			const found = search.call(this, selector);
			counts.elements += found.length;
			return found;
		};
	}
	const { nextNode } = TreeWalker.prototype;
	TreeWalker.prototype.nextNode = function () {
		counts.elements += 1;
		return nextNode.call(this);
	};
	const { get } = Object.getOwnPropertyDescriptor(window, 'length');
	Object.defineProperty(window, 'length', { configurable: true, get() {
		counts.windows += 1;
		return get.call(window);
	} });
</script>`;

/** Ways to bring `item` or `html` to `#list` or `#big`, which have much in them. */
const WAYS = [
	'list.append(item)',
	'list.prepend(item)',
	'list.appendChild(item)',
	'list.insertBefore(item, big)',
	'list.insertBefore(item, null)',
	'big.before(item)',
	'big.after(item)',
	'list.replaceChild(item, list.firstChild)',
	'list.firstChild.replaceWith(item)',
	'list.moveBefore?.(list.appendChild(item), big)',
	`big.insertAdjacentElement('afterend', item)`,
	`big.insertAdjacentElement('beforebegin', item)`,
	`list.insertAdjacentHTML('beforeend', html)`,
	`list.insertAdjacentHTML('afterbegin', html)`,
	`big.insertAdjacentHTML('beforebegin', html)`,
	`big.insertAdjacentHTML('afterEnd', html)`,
	'list.firstChild.innerHTML = html',
	'list.firstChild.setHTMLUnsafe?.(html)',
	'list.firstChild.outerHTML = html',
	'around(big).insertNode(item)',
	'list.append(around(big).createContextualFragment(html))',
	`list.append(new DOMParser().parseFromString(html, 'text/html').body.firstChild)`,
	'list.append(document.importNode(item, true))',
	'choices.add(new Option(), group)',
	`document.execCommand('insertHTML', false, html)`,
];

const HTML = '<p><img alt="" src="data:,"></p>';

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('the cost of what comes: %s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('ads.example.com', '*', { body: '<!doctype html>' });
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});
	const open = async (body: string) => {
		html = page(CONFIG, body).replace('<script', `${COUNTED}<script`);
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
	};
	/** What each way costs, where there is as much already as `size` says. */
	const costs = async (size: number, kind: 'elements' | 'windows') => {
		await open(`<div id="list"><p>first</p><div id="big">${HTML.repeat(size)}</div></div>
			<select id="choices"><optgroup id="group">${'<option>'.repeat(size)}</optgroup></select>
			<div contenteditable id="editor"></div><iframe src="https://ads.example.com/"></iframe>`);
		return visitor.evaluate<number[]>(`(async () => {
			const html = ${JSON.stringify(HTML)};
			const around = (node) => {
				const range = document.createRange();
				range.setStartBefore(node);
				return range;
			};
			const ways = [${WAYS.map((way) => `(item) => { ${way}; }`)}];
			const found = [];
			for (const way of ways) {
				const item = document.createElement('p');
				item.append(Object.assign(new Image(), { src: 'data:,' }));
				list.prepend(document.createElement('p'));
				editor.focus();
				await new Promise((done) => setTimeout(done));
				counts.elements = counts.windows = 0;
				way(item);
				await new Promise((done) => setTimeout(done));
				found.push(counts.${kind});
			}
			return found;
		})()`);
	};
	const named = (all: number[]) => WAYS.map((way, index) => `${way}: ${all[index]}`);

	it('is the same beside 3 elements and beside 300', async () => {
		const few = await costs(3, 'elements');
		expect(few.filter((cost) => cost > 0).length, 'it is counted').toBeGreaterThan(WAYS.length / 2);
		expect(named(await costs(300, 'elements'))).toEqual(named(few));
	});

	it('looks for no window but that of a frame that comes', async () => {
		expect(named(await costs(1, 'windows'))).toEqual(named(WAYS.map(() => 0)));
		const looks = await visitor.evaluate<number>(`(async () => {
			const image = new Image();
			const loaded = new Promise((done) => image.addEventListener('load', done));
			image.src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
			list.append(image);
			await loaded;
			return counts.windows;
		})()`);
		expect(looks).toBe(0);
		expect(
			await visitor.evaluate(`(() => {
				list.append(document.createElement('iframe'));
				return [counts.windows, frames[1].fetch !== undefined && !/native/.test(frames[1].fetch)];
			})()`),
		).toEqual([0, true]);
	});
});
