import { afterEach, expect, it } from 'vitest';
import { isWrittenIn } from '../../src/csp/is-written-in.js';

const FIELDS = `<input name="text" value="a"><textarea>b</textarea><input type="hidden" value="c">
	<input type="checkbox" checked><input type="radio" name="one"><input type="radio" name="one" checked>
	<select name="first"><option disabled>-</option><option>x</option><option>y</option></select>
	<select name="given"><option>x</option><option selected>y</option></select>
	<select name="several" multiple><option>x</option><option selected>y</option></select>
	<div contenteditable="true"> </div><div id="sekisho"><input type="checkbox" id="own"></div>`;

afterEach(() => {
	document.body.replaceChildren();
});

it.each<[change: string, selector: string, values: { [property: string]: unknown }, isWritten: boolean]>([
	['nothing', 'input', {}, false],
	['a hidden field of a script', '[type=hidden]', { value: 'x' }, false],
	['a switch of ours', '#own', { checked: true }, false],
	['a line', 'input', { value: 'x' }, true],
	['a text', 'textarea', { value: 'x' }, true],
	['a box', '[type=checkbox]', { checked: false }, true],
	['one of several', '[type=radio]', { checked: true }, true],
	['another option than the first', '[name=first]', { selectedIndex: 2 }, true],
	['another option than the given one', '[name=given]', { selectedIndex: 0 }, true],
	['no option any more', '[name=several]', { selectedIndex: -1 }, true],
	['an editable element', '[contenteditable]', { textContent: 'x' }, true],
])('after a change of %s', (_, selector, values, isWritten) => {
	document.body.innerHTML = FIELDS;
	Object.assign(document.querySelector(selector) as Element, values);
	expect(isWrittenIn()).toBe(isWritten);
});
