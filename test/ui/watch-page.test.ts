import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageChanges, watchPage } from '../../src/lib/watch-page.js';

const report = vi.fn();

/** Observers report in a microtask. */
const reported = () => Promise.resolve();

const names = (changes: PageChanges[]) =>
	changes.map(({ added, removed }) => [added, removed].map((list) => list.map(({ localName }) => localName)));

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

	it('tells nobody who stopped listening', async () => {
		const watch = watchPage(report);
		const first = vi.fn();
		watch.listen(first)();
		document.body.append(document.createElement('b'));
		await reported();
		const second = vi.fn();
		watch.listen(second);
		document.body.append(document.createElement('b'));
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
		for (const root of [early, late]) root.append(document.createElement('b'));
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
		document.body.append(document.createElement('b'));
		await reported();
		expect(listener).toHaveBeenCalledTimes(1);
		expect(report).toHaveBeenCalledWith('failed', expect.objectContaining({ message: 'no good' }));
	});
});
