import { afterEach, expect, test } from 'vitest';
import { reopen } from '../../src/ui/reopen.js';

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
	reopen({}, true);
	expect(label()).toBe(words);
});

test('the owner’s own words win, those of the base language too', () => {
	reopen({ language: 'de-AT', texts: { de: { reopen: 'Einwilligungen' } } }, true);
	expect(label()).toBe('Einwilligungen');
});

test('there is one, while there is something to reopen', () => {
	reopen({}, true);
	reopen({}, true);
	expect(document.querySelectorAll('[data-sekisho=reopen]')).toHaveLength(1);
	reopen({}, false);
	expect(label()).toBeUndefined();
});
