import { afterEach, expect, test, vi } from 'vitest';
import type { Options } from '../../src/config/options.js';
import { COMPANIES, company, visit } from './support/visit.js';

// The script tag's first layer is drawn by a stand-in for Preact: what both draw has to be the same.

const open: { remove(): void }[] = [];
afterEach(() => {
	for (const screen of open.splice(0)) screen.remove();
	document.body.replaceChildren();
});

/** What the page has once the banner is there, drawn by Preact or by its stand-in. */
async function drawn(options: Options, by: 'preact' | 'dom') {
	vi.resetModules();
	if (by === 'dom') {
		vi.doMock('preact', () => import('../../src/ui/dom-jsx.js'));
		// As the build has it; tests are compiled with the name that Preact gives it for development.
		vi.doMock('preact/jsx-runtime', async () => {
			const { jsx } = await import('../../src/ui/dom-jsx.js');
			return { jsxDEV: jsx };
		});
	}
	const { mount } = await import('../../src/ui/mount.js');
	const { host, hostElement } = visit(options);
	const screen = mount(host);
	open.push(screen, hostElement);
	await screen.show('banner');
	for (const name of ['preact', 'preact/jsx-runtime']) vi.doUnmock(name);
	return { screen, prompt: host.prompt, html: document.body.innerHTML };
}

const CASES: [string, Options][] = [
	...COMPANIES.flatMap((name) =>
		['en', 'ja'].map((language): [string, Options] => [`${name} in ${language}`, company(name, language)]),
	),
	['minors', { ...company('jtower'), minors: { below: 20, mode: 'guardian' } }],
	['no address for the policy', { ...company('jtower'), company: { name: 'A & <b>Co</b>' } }],
	[
		'an announced policy',
		{ ...company('jtower'), policy: { version: '9', effective: '2999-01-01', changes: { en: 'More.' } } },
	],
];

test.each(CASES)('%s: the same elements', async (_, options) => {
	const { html } = await drawn(options, 'preact');
	document.body.replaceChildren();
	expect((await drawn(options, 'dom')).html).toBe(html);
	expect(html).toContain('data-consent-action="reject"');
});

test('drawn again, the focus stays where it is, and what is missing is said', async () => {
	const { screen, prompt } = await drawn({ ...company('jtower'), minors: { below: 20, mode: 'guardian' } }, 'dom');
	const accept = () => document.querySelector<HTMLElement>('#sekisho [data-consent-action=accept]');
	accept()?.focus();
	const before = accept();
	prompt.ageMissing = true;
	await screen.show('banner');
	expect(accept()).not.toBe(before);
	expect(document.activeElement).toBe(accept());
	expect(document.querySelector('[role=alert]')?.textContent).not.toBe('');
	expect(document.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
});
