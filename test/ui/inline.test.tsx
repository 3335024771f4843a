import { fireEvent } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { draw } from '../../src/ui/inline.js';
import { expectAccessible } from './support/accessible.js';
import { COMPANIES, company, visit } from './support/visit.js';

afterEach(() => {
	document.body.replaceChildren();
});

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);

test('a notice is a table for each category, with everything the law asks for', async () => {
	document.body.innerHTML = '<div data-consent-notice>Needs JavaScript.</div>';
	const { host } = visit(company('jamss'));
	await draw(host);
	const table = document.querySelector('table');
	await draw(host);
	expect(document.querySelector('table')).toBe(table);
	expect(document.body.textContent).not.toContain('Needs JavaScript');
	expect(texts('caption b')).toEqual(['Content', 'Statistics', 'Browsing and inquiries together']);
	expect(texts('tbody th[scope=row]')).toEqual([
		'Embedded video',
		'Google Analytics',
		'Access log',
		'Browsing history linked to inquiries',
	]);
	expect(texts('table:first-child th[scope=col]')).toEqual([
		'Service',
		'Recipient',
		'Information sent',
		'Purpose',
		'Cookies',
		'Browser storage',
		'If you refuse',
	]);
	expect(texts('td').join()).toMatch(/Example Media, United States.*IP address.*media_\*, 30 days/s);
	expect(texts('dt')).toEqual([
		'Representative',
		'Address',
		'Department',
		'E-mail',
		'Privacy policy',
		'Version',
		'Effective from',
		'Changes',
		'Laws',
	]);
	expect(document.querySelector('a[href="mailto:privacy@jamss.co.jp"]')).not.toBeNull();
});

test('a notice survives a page that empties it', async () => {
	document.body.innerHTML = '<div data-consent-notice></div>';
	const { host } = visit(company('jtower'));
	await draw(host);
	document.querySelector('[data-consent-notice]')?.replaceChildren();
	await draw(host);
	expect(texts('caption').length).toBe(3);
});

const frame =
	'<iframe title="Map" data-consent="map" data-src="https://m.example" width="400" height="300" style="display: inline"></iframe>';
const iframe = () => document.querySelector('iframe') as HTMLIFrameElement;
const box = () => document.querySelector<HTMLElement>('[data-sekisho=placeholder]');

test('a held frame gives way to a placeholder of its size, until it is allowed on the spot', async () => {
	document.body.innerHTML = frame;
	const { host, choices } = visit(company('jtower'));
	await draw(host);
	await draw(host);
	expect(document.querySelectorAll('[data-sekisho=placeholder]').length).toBe(1);
	expect(iframe().style.display).toBe('none');
	expect(iframe().nextSibling).toBe(box());
	expect(box()?.style.minBlockSize).toBe('300px');
	expect(box()?.textContent).toMatch(/Embedded map.*Example Media.*IP address.*Load this once.*Always allow/);
	fireEvent.click(box()?.querySelector('button:last-of-type') as HTMLElement);
	expect(choices.mock.calls).toEqual([[{ map: true }]]);
	await draw(host);
	expect(box()).toBeNull();
	expect(iframe().getAttribute('style')).toBe('display: inline;');
});

test('what nobody declared cannot be allowed', async () => {
	document.body.innerHTML = '<iframe title="x" data-consent="nobody" data-src="https://m.example"></iframe>';
	await draw(visit(company('jtower')).host);
	expect(box()?.querySelector('button')).toBeNull();
	expect(box()?.style.aspectRatio).toMatch(/^16 ?\/ ?9$/);
});

for (const name of COMPANIES)
	for (const language of ['en', 'ja'])
		test(`${name} in ${language}: the notice is accessible and in one language`, async () => {
			document.body.innerHTML = `<div data-consent-notice></div>${frame}`;
			await draw(visit(company(name, language)).host);
			await expectAccessible(document.body);
			const said = document.body.textContent ?? '';
			expect(said).not.toMatch(/\{|undefined|object/);
			if (language === 'en') expect(said).not.toMatch(/[ぁ-ん]/);
		});
