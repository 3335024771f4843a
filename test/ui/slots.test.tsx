import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Company } from '../../src/config/options.js';
import { slots } from '../../src/ui/slots.js';

afterEach(cleanup);

const fill = (body: string, company?: Partial<Company>) =>
	render(<p>{slots(body, { company: company as Company }, 'en', 'Policy')}</p>).container.innerHTML;

test('slots become text and links', () => {
	const company = { name: { en: 'A & Co', ja: 'え' }, policyUrl: '/privacy', contact: { email: 'a@b.example' } };
	expect(fill('{company}: {policy} {contact}.', company)).toBe(
		'<p>A &amp; Co: <a href="/privacy">Policy</a> <a href="mailto:a@b.example">a@b.example</a>.</p>',
	);
});

test('without a company its site is named, and no link is made up', () => {
	expect(fill('{company}|{policy}|{contact}|{other}')).toBe('<p>localhost|||{other}</p>');
});

test.each([
	'/p',
	'p',
	'./p?a=b:c',
	'#p',
	'?p',
	'//x.example/p',
	'https://x.example',
	'HTTP://x',
	'mailto:a@b',
	'tel:1',
])('%s is a link', (policyUrl) => expect(fill('{policy}', { policyUrl })).toContain('<a href'));

test.each([
	'javascript:alert(1)',
	' javascript:alert(1)',
	'java\nscript:alert(1)',
	'\u0001javascript:x',
	'data:text/html,x',
	'JAVASCRIPT:x',
	'vbscript:x',
	'blob:x',
	'file:///x',
])('%j is no link', (policyUrl) => expect(fill('{policy}', { policyUrl })).toBe('<p>Policy</p>'));

test('texts are never HTML', () => {
	expect(fill('<img src=x onerror=alert(1)>{company}', { name: '<b>x</b>' })).toBe(
		'<p>&lt;img src=x onerror=alert(1)&gt;&lt;b&gt;x&lt;/b&gt;</p>',
	);
});
