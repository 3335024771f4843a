import { afterEach, describe, expect, it } from 'vitest';
import type { Options } from '../../src/config/options.js';
import { bannerHtml } from '../../src/server/banner-html.js';
import type { Screen } from '../../src/ui/contract.js';
import type { HostElement } from '../../src/ui/host-element.js';
import { mount } from '../../src/ui/mount.js';
import { COMPANIES, company, visit } from './support/visit.js';

const ASKED = { decided: false } as const;
/** What a printed button says to its form. */
const FORM_ATTRIBUTES = ['type', 'form', 'name', 'value', 'formmethod'];

let screen: Screen | undefined;
let hostElement: HostElement | undefined;

const draw = (options: Options) => {
	const visitor = visit(options);
	screen = mount(visitor.host);
	hostElement = visitor.hostElement;
	return screen.show('banner');
};
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
/** The element around the banner, without what only a form needs. */
const bannerOf = () => {
	const copy = find('[data-sekisho=banner]')?.parentElement?.cloneNode(true) as HTMLElement;
	for (const control of copy.querySelectorAll('button'))
		for (const name of FORM_ATTRIBUTES) control.removeAttribute(name);
	for (const box of copy.querySelectorAll('input')) for (const name of ['form', 'name']) box.removeAttribute(name);
	return copy.outerHTML;
};

/** Those of the host element, but for what the script takes away. jsdom knows `popover` as an attribute only. */
const attributesOf = () =>
	find('#sekisho')
		?.getAttributeNames()
		.filter((name) => !['popover', 'data-printed'].includes(name))
		.sort();

afterEach(() => {
	screen?.remove();
	hostElement?.remove();
	screen = undefined;
	document.body.replaceChildren();
});

describe('the printed banner', () => {
	it.each(COMPANIES.flatMap((name) => ['en', 'ja'].map((language) => [name, language] as const)))(
		'is the one that the script draws: %s, %s',
		async (name, language) => {
			const config = company(name, language);
			document.body.innerHTML = bannerHtml(config, ASKED);
			const printed = bannerOf();
			const attributes = attributesOf();
			document.body.replaceChildren();
			// What minors are asked for comes with a file of its own.
			await draw(config);
			expect(printed).toBe(bannerOf());
			expect(attributes).toEqual(attributesOf());
		},
	);

	it('is taken over where it stands, with the same elements', () => {
		const config = company('jtower');
		document.body.innerHTML = `${bannerHtml(config, ASKED)}<main></main>`;
		const button = find('[data-consent-action=reject]');
		draw(config);
		expect(find('[data-consent-action=reject]')).toBe(button);
		expect(document.querySelectorAll('[data-sekisho=banner]')).toHaveLength(1);
		expect(find('#sekisho + main')).not.toBeNull();
	});

	it('is for visitors who are to be asked', () => {
		const config = company('jtower');
		expect(bannerHtml(config, { decided: true, decidedAt: '2026-01-01T00:00:00.000Z' })).toBe('');
		expect(bannerHtml(config, { decided: false, decidedAt: '2026-01-01T00:00:00.000Z' })).toBe('');
		expect(bannerHtml({ categories: [{ id: 'necessary', required: true }], services: [] }, ASKED)).toBe('');
		expect(bannerHtml(config, ASKED)).toContain('data-sekisho="banner"');
	});

	it('posts an answer, gets the preferences, and carries the statement of minors', () => {
		document.body.innerHTML = bannerHtml({ ...company('jtower'), minors: { below: 16 } } as Options, ASKED, {
			action: '/choice',
			back: '/a"b',
			nonce: 'n',
		});
		const form = find('#sekisho > form') as HTMLFormElement;
		expect([form.method, form.getAttribute('action')]).toEqual(['post', '/choice']);
		const fields = [...form.elements].map((one) => [one.getAttribute('name'), one.getAttribute('value')]);
		expect(fields).toEqual([
			['minors', null],
			['action', 'reject'],
			['action', 'accept'],
			['action', 'preferences'],
			['shown', expect.stringMatching(/^banner en [\da-f]{64}$/)],
			['return', '/a"b'],
		]);
		expect(find('[value=preferences]')?.getAttribute('formmethod')).toBe('get');
		expect(find('#sekisho > style')?.getAttribute('nonce')).toBe('n');
	});
});
