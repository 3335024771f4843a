import { fireEvent } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { resolve } from '../../src/config/resolve.js';
import { noticeHtml } from '../../src/server/server.js';
import { presets } from '../../src/services/presets.js';
import type { UiHost } from '../../src/ui/contract.js';
import { mountInline } from '../../src/ui/inline.js';
import { expectAccessible } from './support/accessible.js';
import { COMPANIES, company, visit } from './support/visit.js';

// There is no layout here: browsers have tests of their own for it.
for (const name of ['ResizeObserver', 'IntersectionObserver'])
	vi.stubGlobal(
		name,
		class {
			observe() {}
			unobserve() {}
		},
	);

const mounted = new Set<UiHost>();

/** Draws what stands in the page, as it does after a change. */
async function draw(host: UiHost): Promise<void> {
	const isNew = !mounted.has(host);
	mounted.add(host);
	if (isNew) mountInline(host);
	else document.dispatchEvent(new Event('sekisho:change'));
	await new Promise((done) => setTimeout(done));
}

afterEach(() => {
	// As `destroy` leaves it.
	for (const host of mounted) Object.assign(host, { config: resolve({ services: [] }, presets) });
	document.dispatchEvent(new Event('sekisho:change'));
	mounted.clear();
	document.body.replaceChildren();
});

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);

test('a notice is a table for each category, with everything the law asks for', async () => {
	document.body.innerHTML = '<div data-consent-notice>Needs JavaScript.</div>';
	const { host } = visit({ ...company('jamss'), notice: { externalTransmission: false } });
	await draw(host);
	const table = document.querySelector('table');
	await draw(host);
	expect(document.querySelector('table')).toBe(table);
	// The owner's words stay where a framework may look for them, and are not shown.
	const shown = document.querySelector('[data-consent-notice]')?.shadowRoot?.querySelector('slot');
	expect(shown?.assignedNodes()).toEqual([document.querySelector('[data-sekisho=notice]')]);
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
		'Recipient’s purpose',
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
	expect(texts('caption').length).toBe(4);
});

/** HTML as a reader has it: white space and what only Preact writes do not count. */
const plain = (html: string) => html.replace(/\s+(?=<)/g, '').replace(/\s+/g, ' ');

for (const name of COMPANIES)
	for (const language of ['en', 'ja'])
		test(`${name} in ${language}: what a server prints is what the page draws, and stays in its place`, async () => {
			const config = company(name, language);
			document.body.innerHTML = `<div data-consent-notice>${noticeHtml(config)}</div>`;
			const printed = document.querySelector('[data-sekisho=notice]');
			const cell = document.querySelector('tbody td');
			const before = printed?.outerHTML ?? '';
			expect(before).toContain('<table>');
			await draw(visit(config).host);
			expect(document.querySelectorAll('[data-sekisho=notice]').length).toBe(1);
			expect(document.querySelector('[data-sekisho=notice]')).toBe(printed);
			expect(document.querySelector('tbody td')).toBe(cell);
			expect(plain(printed?.outerHTML ?? '')).toBe(plain(before));
			await expectAccessible(document.body);
		});

test('what a server printed of an older configuration is put right', async () => {
	document.body.innerHTML = `<div data-consent-notice>${noticeHtml(company('jsr'), 'ja')}</div>`;
	await draw(visit(company('jtower')).host);
	const after = document.querySelector('[data-sekisho=notice]')?.outerHTML ?? '';
	expect(plain(after)).toBe(plain(noticeHtml(company('jtower'))));
});

test('external transmission: one table before the others, with all four things', async () => {
	document.body.innerHTML = '<div data-consent-notice></div>';
	await draw(visit(company('jtower', 'ja')).host);
	expect(texts('caption b')).toEqual([
		'利用者情報の外部送信について',
		'外部コンテンツ',
		'アクセス解析',
		'関心に応じた情報の表示',
	]);
	expect(texts('table:first-child th[scope=col]')).toEqual([
		'サービス',
		'送信先',
		'送信する情報',
		'利用目的',
		'送信先の利用目的',
		'オプトアウト',
	]);
	expect(texts('table:first-child th[scope=row]')).toHaveLength(4);
	expect(document.querySelectorAll('table:first-child td:empty')).toHaveLength(0);
	expect(document.querySelector('table:first-child a[href="https://policies.google.com/privacy"]')).not.toBeNull();
	expect(texts('table:not(:first-child) th[scope=col]')).not.toContain('送信先の利用目的');
	await expectAccessible(document.body);
});

test('without it, the recipient’s purpose is a column of its category', async () => {
	document.body.innerHTML = '<div data-consent-notice></div>';
	await draw(visit({ ...company('jtower'), notice: {} }).host);
	expect(texts('caption b')).toHaveLength(3);
	expect(texts('table:first-child th[scope=col]')).toContain('Recipient’s purpose');
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
	expect(iframe().previousSibling).toBe(box());
	expect(box()?.textContent).toMatch(/Embedded map.*Example Media.*IP address.*Load this once.*Always allow/);
	fireEvent.click(box()?.querySelector('button:last-of-type') as HTMLElement);
	expect(choices.mock.calls).toEqual([[{ map: true }]]);
	await draw(host);
	expect(box()).toBeNull();
	expect(iframe().getAttribute('style')).toBe('display: inline');
});

test('what nobody declared cannot be allowed', async () => {
	document.body.innerHTML = '<iframe title="x" data-consent="nobody" data-src="https://m.example"></iframe>';
	await draw(visit(company('jtower')).host);
	expect(box()?.querySelector('button')).toBeNull();
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
