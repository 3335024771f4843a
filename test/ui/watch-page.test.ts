import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageChanges, watchPage } from '../../src/lib/watch-page.js';

const report = vi.fn();

/** Observers report in a microtask. */
const reported = () => Promise.resolve();

const names = (changes: PageChanges[]) =>
	changes.map(({ added, removed }) => [added, removed].map((list) => list.map(({ localName }) => localName)));

/** An element that somebody could ask for. */
const make = (name: string) => {
	const element = document.createElement(name);
	element.id = 'something';
	return element;
};

describe('watchPage', () => {
	beforeEach(() => {
		document.body.innerHTML = '';
	});

	it('tells every listener which elements came and which left, in one batch', async () => {
		const watch = watchPage(report);
		const told: PageChanges[][] = [[], []];
		for (const list of told) watch.listen((changes) => list.push(changes));
		const part = document.createElement('p');
		part.append(document.createElement('b'));
		document.body.append('text', part, document.createElement('i'));
		part.remove();
		await reported();
		for (const list of told) expect(names(list)).toEqual([[['p', 'i'], ['p']]]);
	});

	it('says nothing of text', async () => {
		const listener = vi.fn();
		watchPage(report).listen(listener);
		document.body.append('text');
		await reported();
		expect(listener).not.toHaveBeenCalled();
	});

	it('says nothing of elements that are still empty, until something comes with them', async () => {
		const told: PageChanges[] = [];
		watchPage(report).listen((changes) => told.push(changes));
		const empty = document.createElement('b');
		document.body.append(empty, new Image());
		await reported();
		expect(told).toEqual([]);
		document.body.append(document.createElement('i'), make('img'));
		await reported();
		empty.remove();
		await reported();
		expect(names(told)).toEqual([
			[['i', 'img'], []],
			[[], ['b']],
		]);
	});

	it('tells an empty element from one of the same name that has something', async () => {
		const told: PageChanges[] = [];
		watchPage(report).listen((changes) => told.push(changes));
		const withShadow = document.createElement('p');
		withShadow.attachShadow({ mode: 'open' });
		const withText = document.createElement('p');
		withText.textContent = 'text';
		for (const element of [make('p'), withShadow, withText]) {
			document.body.append(document.createElement('p'));
			await reported();
			expect(told).toEqual([]);
			document.body.append(element);
			await reported();
			expect(told.pop()?.added).toEqual([element]);
		}
	});

	it('takes every name for an empty element, and makes none that is not plain', async () => {
		const made = vi.fn();
		customElements.define(
			'x-counted',
			class extends HTMLElement {
				constructor() {
					super();
					made();
				}
			},
		);
		const told: PageChanges[] = [];
		watchPage(report).listen((changes) => told.push(changes));
		const svg = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
		document.body.append(svg, svg.cloneNode(), document.createElement('x-counted'));
		document.body.insertAdjacentHTML('beforeend', '<a"b></a"b><a"b></a"b>');
		await reported();
		expect(told).toEqual([]);
		expect(made).toHaveBeenCalledTimes(1);
		expect(report).not.toHaveBeenCalled();
	});

	it('tells of an empty element with a shadow root', async () => {
		const told: PageChanges[] = [];
		watchPage(report).listen((changes) => told.push(changes));
		const host = document.createElement('p');
		host.attachShadow({ mode: 'open' });
		document.body.append(host);
		await reported();
		expect(names(told)).toEqual([[['p'], []]]);
	});

	it('tells of what the parser added piece by piece once, by the topmost', async () => {
		const told: PageChanges[] = [];
		watchPage(report).listen((changes) => told.push(changes));
		const [outer, inner] = [make('section'), make('p')];
		document.body.append(outer);
		outer.append(inner);
		inner.append(make('img'));
		await reported();
		expect(names(told)).toEqual([[['section'], []]]);
	});

	it('tells nobody who stopped listening', async () => {
		const watch = watchPage(report);
		const first = vi.fn();
		watch.listen(first)();
		document.body.append(make('b'));
		await reported();
		const second = vi.fn();
		watch.listen(second);
		document.body.append(make('b'));
		await reported();
		expect(first).not.toHaveBeenCalled();
		expect(second).toHaveBeenCalledTimes(1);
	});

	it('watches shadow roots as well, before and after somebody listens', async () => {
		const watch = watchPage(report);
		const [early, late] = ['section', 'aside'].map((name) =>
			document.body.appendChild(document.createElement(name)).attachShadow({ mode: 'open' }),
		) as [ShadowRoot, ShadowRoot];
		watch.include(early);
		const told: PageChanges[] = [];
		watch.listen((changes) => told.push(changes));
		watch.include(late);
		for (const root of [early, late]) root.append(make('b'));
		await reported();
		expect(names(told)).toEqual([[['b', 'b'], []]]);
	});

	it('goes on after a listener that fails, and says so', async () => {
		const watch = watchPage(report);
		watch.listen(() => {
			throw new Error('no good');
		});
		const listener = vi.fn();
		watch.listen(listener);
		document.body.append(make('b'));
		await reported();
		expect(listener).toHaveBeenCalledTimes(1);
		expect(report).toHaveBeenCalledWith('failed', expect.objectContaining({ message: 'no good' }));
	});

	describe('at rest', () => {
		const rest = () => {
			const watch = watchPage(report);
			const told: PageChanges[] = [];
			watch.listen((changes) => told.push(changes));
			watch.rest(true);
			return { watch, told };
		};

		it('hears of what is announced, and of nothing else below the body', async () => {
			const { watch, told } = rest();
			const [place, marked, other] = [make('section'), make('img'), make('img')];
			document.body.append(place);
			await reported();
			told.length = 0;
			watch.announce(marked);
			place.append(marked, other);
			await reported();
			expect(told.map(({ added }) => added)).toEqual([[marked]]);
		});

		it('hears of what is in a fragment, and not of what came nowhere, is empty, or is no node', async () => {
			const { watch, told } = rest();
			const place = document.body.appendChild(make('section'));
			await reported();
			told.length = 0;
			const fragment = document.createDocumentFragment();
			const [first, second] = [make('i'), make('b')];
			fragment.append(first, second);
			for (const node of [fragment, make('u'), document.createElement('s'), 'text', null]) watch.announce(node);
			place.append(fragment);
			await reported();
			expect(told.map(({ added }) => added)).toEqual([[first, second]]);
		});

		it('hears when the page throws out what stands in the body, and after the body is another one', async () => {
			const { told } = rest();
			const ours = document.body.appendChild(make('div'));
			await reported();
			document.documentElement.replaceChild(document.createElement('body'), document.body);
			await reported();
			document.body.append(ours);
			ours.remove();
			await reported();
			expect(told.at(-1)?.removed).toEqual([ours]);
		});

		it('hears of everything again afterwards, and meanwhile where somebody always listens', async () => {
			const { watch, told } = rest();
			const place = document.body.appendChild(make('section'));
			await reported();
			told.length = 0;
			watch.rest(false);
			place.append(make('i'));
			await reported();
			expect(names(told)).toEqual([[['i'], []]]);
			watch.listen(() => {}, true);
			watch.rest(true);
			place.append(make('b'));
			await reported();
			expect(names(told)[1]).toEqual([['b'], []]);
		});
	});
});
