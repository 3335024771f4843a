import { fireEvent, screen as see } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Options } from '../../src/config/options.js';
import type { Screen } from '../../src/ui/contract.js';
import type { HostElement } from '../../src/ui/host-element.js';
import { mount } from '../../src/ui/mount.js';
import { expectAccessible } from './support/accessible.js';
import { COMPANIES, company, visit } from './support/visit.js';

let screen: Screen;
let hostElement: HostElement;

const enter = (options: Options) => {
	const visitor = visit(options);
	screen = mount(visitor.host);
	visitor.use(screen);
	hostElement = visitor.hostElement;
	return visitor;
};
const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(`#sekisho ${selector}`);
const input = (name: string) => find<HTMLInputElement>(`[name=${name}]`) as HTMLInputElement;
const press = (selector: string) => fireEvent.click(find(selector) as HTMLElement);
const banner = () => find('[data-sekisho=banner]');
const dialog = () => find('[data-sekisho=preferences]');
const unfold = () => {
	for (const details of document.querySelectorAll('details')) fireEvent(details, new Event('toggle'));
};

/** A paint is over by then. */
const PAINT_MS = 200;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	screen.remove();
	hostElement.remove();
	document.body.replaceChildren();
	vi.useRealTimers();
});

test('the banner asks without taking the focus, in the order reject, accept, settings', () => {
	const { shown } = enter(company('jtower'));
	screen.show('banner');
	expect(see.getByRole('region', { name: 'Choose the purposes you consent to' })).toBe(banner());
	const buttons = [...document.querySelectorAll('button')];
	expect(buttons.map((one) => [one.dataset.consentAction, one.textContent])).toEqual([
		['reject', 'Reject all'],
		['accept', 'Accept all'],
		['preferences', 'Settings'],
	]);
	expect(document.activeElement).toBe(document.body);
	expect(shown.mock.calls).toEqual([['banner']]);
	expect(banner()?.closest('[lang]')?.getAttribute('lang')).toBe('en');
});

test('accept and reject differ in nothing but their words', () => {
	enter(company('jtower'));
	screen.show('banner');
	const [reject, accept] = [...document.querySelectorAll('button')].map((one) =>
		one.getAttributeNames().filter((name) => name !== 'data-consent-action'),
	);
	expect(reject).toEqual(accept);
});

test('the preferences take the focus to their heading, with nothing ticked but what is required', async () => {
	const { shown } = enter(company('jtower'));
	await screen.show('preferences');
	expect(document.activeElement?.tagName).toBe('H2');
	unfold();
	expect([...document.querySelectorAll('input')].filter((one) => one.checked).map((one) => one.name)).toEqual([
		'necessary',
	]);
	expect(input('necessary').disabled).toBe(true);
	expect(see.getByText('Always on')).toBeTruthy();
	expect(shown.mock.calls).toEqual([['preferences']]);
});

test('a category takes its services along, and they it', async () => {
	enter(company('jtower'));
	await screen.show('preferences');
	unfold();
	fireEvent.click(input('analytics'));
	expect(input('google-analytics').checked).toBe(true);
	expect(input('access-log').checked).toBe(true);
	fireEvent.click(input('access-log'));
	expect(input('analytics')).toMatchObject({ checked: true, indeterminate: true });
	expect(see.getByText('1/2')).toBeTruthy();
	fireEvent.click(input('google-analytics'));
	expect(input('analytics')).toMatchObject({ checked: false, indeterminate: false });
	fireEvent.click(input('google-analytics'));
	fireEvent.click(input('access-log'));
	expect(input('analytics')).toMatchObject({ checked: true, indeterminate: false });
});

test('nothing changes until it is saved; then it is said, briefly', async () => {
	const { choices, host } = enter(company('jtower'));
	await screen.show('preferences');
	fireEvent.click(input('analytics'));
	expect(choices).not.toHaveBeenCalled();
	expect(host.consent.decided).toBe(false);
	press('[data-consent-action=save]');
	expect(choices.mock.calls).toEqual([
		[
			{
				functional: false,
				analytics: true,
				personalization: false,
				'google-analytics': true,
				'access-log': true,
				'interest-content': false,
				map: false,
			},
		],
	]);
	expect(dialog()).toBeNull();
	vi.advanceTimersByTime(PAINT_MS);
	expect(see.getByRole('status').textContent).toBe('Saved.');
	vi.advanceTimersByTime(5000);
	expect(see.getByRole('status').textContent).toBe('');
});

test.each(['the button', 'Escape'])('%s closes, decides nothing and asks again', async (way) => {
	const { choices, shown } = enter(company('jtower'));
	screen.show('banner');
	find('[data-consent-action=preferences]')?.focus();
	await screen.show('preferences');
	expect(banner()).toBeNull();
	fireEvent.click(input('analytics'));
	if (way === 'Escape') fireEvent(dialog() as Element, new Event('close'));
	else press('[data-consent-action=close]');
	expect(choices).not.toHaveBeenCalled();
	expect(dialog()).toBeNull();
	expect(banner()).not.toBeNull();
	vi.advanceTimersByTime(PAINT_MS);
	expect(document.activeElement).toBe(find('[data-consent-action=preferences]'));
	expect(shown.mock.calls).toEqual([['banner'], ['preferences'], ['banner']]);
	await screen.show('preferences');
	expect(input('analytics').checked).toBe(false);
});

test.each(['opt-out', 'notice'] as const)('closing asks nobody where nobody is asked: %s', async (regime) => {
	enter({ ...company('jtower'), regime });
	await screen.show('preferences');
	press('[data-consent-action=close]');
	expect([dialog(), banner()]).toEqual([null, null]);
});

test('who has decided meets the choice again, and gets back to the opener', async () => {
	document.body.innerHTML = '<button id="opener">Cookies</button>';
	const opener = document.querySelector('button') as HTMLElement;
	const { decideAs, shown } = enter(company('jtower'));
	decideAs({ analytics: true });
	opener.focus();
	await screen.show('preferences');
	expect(input('analytics').checked).toBe(true);
	press('[data-consent-action=close]');
	vi.advanceTimersByTime(PAINT_MS);
	expect(document.activeElement).toBe(opener);
	expect(shown.mock.calls).toEqual([['preferences'], [undefined]]);
	expect(banner()).toBeNull();
});

test('whoever went on to the button that reopens is left there', async () => {
	document.body.innerHTML =
		'<button id="opener">Cookies</button><div id="sekisho"><button data-sekisho="reopen">C</button></div>';
	const { decideAs } = enter(company('jtower'));
	decideAs({ analytics: true });
	document.querySelector<HTMLElement>('#opener')?.focus();
	await screen.show('preferences');
	find('[data-sekisho=reopen]')?.focus();
	screen.hide();
	vi.advanceTimersByTime(PAINT_MS);
	expect(document.activeElement).toBe(find('[data-sekisho=reopen]'));
});

test('a service in doubt is off and stays off', async () => {
	const { choices } = enter({
		language: 'en',
		services: [
			{ id: 'odd', category: 'analytics', preset: 'unheard' as never },
			{ id: 'good', category: 'analytics' },
		],
	});
	await screen.show('preferences');
	unfold();
	fireEvent.click(input('analytics'));
	expect(input('odd')).toMatchObject({ checked: false, disabled: true });
	expect(input('analytics').indeterminate).toBe(false);
	press('[data-consent-action=save]');
	expect(choices.mock.calls).toEqual([[{ analytics: true, good: true }]]);
});

test('a service that took the name of a category does not stand in its way', async () => {
	const { choices } = enter({
		language: 'en',
		services: [
			{ id: 'analytics', category: 'analytics' },
			{ id: 'good', category: 'analytics' },
		],
	});
	await screen.show('preferences');
	unfold();
	fireEvent.click(input('good'));
	press('[data-consent-action=save]');
	expect(choices.mock.calls).toEqual([[{ analytics: true, good: true }]]);
});

test('a thousand services are not built before somebody looks', async () => {
	const services = Array.from({ length: 1000 }, (_, index) => ({ id: `s${index}`, category: 'marketing' }));
	enter({ language: 'en', services });
	await screen.show('preferences');
	expect(document.querySelectorAll('input').length).toBeLessThan(5);
	unfold();
	expect(document.querySelectorAll('input').length).toBeGreaterThan(1000);
});

test('comes before there is a body, and goes into it', () => {
	vi.useRealTimers();
	const { body } = document;
	body.remove();
	vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
	const { shown } = enter(company('jtower'));
	screen.show('banner');
	expect(banner()?.closest('html > #sekisho')).not.toBeNull();
	document.documentElement.append(body);
	vi.restoreAllMocks();
	document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
	expect(banner()?.closest('body > #sekisho')).not.toBeNull();
	expect(shown.mock.calls).toEqual([['banner']]);
});

test('leaves the button that reopens, and nothing of its own', async () => {
	document.body.innerHTML = '<div id="sekisho"><button data-sekisho="reopen">Cookies</button></div>';
	const before = document.body.textContent;
	enter(company('jtower'));
	await screen.show('preferences');
	screen.remove();
	expect(document.body.textContent).toBe(before);
	expect(document.querySelectorAll('#sekisho *')).toHaveLength(1);
});

test('position and theme are as configured', () => {
	enter({ ...company('jtower'), ui: { position: 'corner', theme: 'dark' } });
	screen.show('banner');
	expect(banner()?.closest('.corner.dark')).not.toBeNull();
});

for (const name of COMPANIES)
	for (const language of ['en', 'ja'])
		test(`${name} in ${language}: banner and preferences are accessible and in one language`, async () => {
			vi.useRealTimers();
			enter(company(name, language));
			await screen.show('banner');
			await expectAccessible(document.body);
			expect(banner()?.textContent).not.toMatch(/\{|undefined|object/);
			await screen.show('preferences');
			unfold();
			await expectAccessible(document.body);
			const said = dialog()?.textContent ?? '';
			expect(said).not.toMatch(/\{|undefined|object/);
			if (language === 'en') expect(said).not.toMatch(/[ぁ-ん]/);
			else expect(said).not.toMatch(/Recipient|Statistics|Always|Details/);
		});
