import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchPage } from '../../src/lib/watch-page.js';
import { createHostElement } from '../../src/ui/host-element.js';
import { createReopenButton, type ReopenButton } from '../../src/ui/reopen-button.js';

let reopen: ReopenButton;
beforeEach(() => {
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
});

const label = () => document.querySelector('[data-sekisho=reopen]')?.textContent;

test.each([
	['ja', 'Cookie設定'],
	['ja-JP', 'Cookie設定'],
	['en-GB', 'Cookie settings'],
	['de', 'Cookies'],
	['zh-Hant', 'Cookies'],
])('in %s it says %s', (lang, words) => {
	document.documentElement.lang = lang;
	reopen.draw({}, true);
	expect(label()).toBe(words);
});

test('the owner’s own words win, those of the base language too', () => {
	reopen.draw({ language: 'de-AT', texts: { de: { reopen: 'Einwilligungen' } } }, true);
	expect(label()).toBe('Einwilligungen');
});

test('there is one, while there is something to reopen', () => {
	reopen.draw({}, true);
	reopen.draw({}, true);
	expect(document.querySelectorAll('[data-sekisho=reopen]')).toHaveLength(1);
	reopen.draw({}, false);
	expect(label()).toBeUndefined();
});
