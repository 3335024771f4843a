import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/lib/watch-page.js';
import { createHostElement } from '../../src/ui/host-element.js';
import { createReopenButton, type ReopenButton } from '../../src/ui/reopen-button.js';

let reopen: ReopenButton;
beforeEach(() => {
	vi.useFakeTimers();
	reopen = createReopenButton(
		createHostElement(
			watchPage(() => {}),
			() => {},
			() => {},
		),
	);
});

afterEach(() => {
	document.body.innerHTML = '';
	document.documentElement.lang = '';
	vi.useRealTimers();
});

/** It is drawn after a paint. */
const draw = (...given: Parameters<ReopenButton['draw']>) => {
	reopen.draw(...given);
	vi.advanceTimersByTime(200);
};

const label = () => document.querySelector('[data-sekisho=reopen]')?.textContent;

test.each([
	['ja', 'Cookie設定'],
	['ja-JP', 'Cookie設定'],
	['en-GB', 'Cookie settings'],
	['de', 'Cookies'],
	['zh-Hant', 'Cookies'],
])('in %s it says %s', (lang, words) => {
	document.documentElement.lang = lang;
	draw({}, true);
	expect(label()).toBe(words);
});

test('the owner’s own words win, those of the base language too', () => {
	draw({ language: 'de-AT', texts: { de: { reopen: 'Einwilligungen' } } }, true);
	expect(label()).toBe('Einwilligungen');
});

test('there is one, while there is something to reopen', () => {
	reopen.draw({}, true);
	draw({}, true);
	expect(document.querySelectorAll('[data-sekisho=reopen]')).toHaveLength(1);
	draw({}, false);
	expect(label()).toBeUndefined();
});

test('there is none after it was taken away, not even one that was still to be drawn', () => {
	draw({}, true);
	reopen.remove();
	expect(label()).toBeUndefined();
	reopen.draw({}, true);
	reopen.remove();
	vi.advanceTimersByTime(200);
	expect(label()).toBeUndefined();
});
