import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Options } from '../../src/config/options.js';
import type { Screen } from '../../src/ui/contract.js';
import type { HostElement } from '../../src/ui/host-element.js';
import { mount } from '../../src/ui/mount.js';
import { COMPANIES, company, visit } from './support/visit.js';

// The six families of deceptive patterns (EDPB Guidelines 03/2022), as what can be counted and compared on both layers
// (EU-24). Sizes and colours are compared in a browser: `test/browser/visitor.test.ts`.

let screen: Screen;
let hostElement: HostElement;

const all = <E extends HTMLElement>(selector: string) => [...document.querySelectorAll<E>(`#sekisho ${selector}`)];
const labels = (layer: 'banner' | 'preferences', actions: readonly string[]) =>
	all<HTMLElement>(`[data-sekisho=${layer}] [data-consent-action]`)
		.map((one) => [`${one.dataset.consentAction}`, one.textContent?.trim()] as const)
		.filter(([action]) => actions.includes(action));

const LANGUAGES = ['en', 'ja'];
const CASES = COMPANIES.flatMap((name) => LANGUAGES.map((language) => ({ name, language })));

function enter(options: Options) {
	const visitor = visit(options);
	screen = mount(visitor.host);
	visitor.use(screen);
	hostElement = visitor.hostElement;
	return visitor;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	screen.remove();
	hostElement.remove();
	document.body.replaceChildren();
	vi.useRealTimers();
});

it.each(['banner', 'preferences'] as const)(
	'a program is shown the %s that a person is shown (AGT-10)',
	async (layer) => {
		const drawn = async () => {
			enter(company('jtower', 'en'));
			await screen.show(layer);
			vi.advanceTimersByTime(5000);
			const { outerHTML } = all(`[data-sekisho=${layer}]`)[0] as HTMLElement;
			screen.remove();
			hostElement.remove();
			return outerHTML;
		};
		const person = await drawn();
		vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 HeadlessChrome/150.0 (bot)');
		Object.defineProperty(navigator, 'webdriver', { value: true, configurable: true });
		try {
			expect(await drawn()).toBe(person);
		} finally {
			Reflect.deleteProperty(navigator, 'webdriver');
			vi.restoreAllMocks();
		}
		expect(person.length).toBeGreaterThan(500);
	},
);

describe.each(CASES)('$name in $language', ({ name, language }) => {
	it('overloading: three buttons, every switch two presses away, nothing asked again by itself', async () => {
		const { host } = enter(company(name, language));
		await screen.show('banner');
		expect(all('[data-sekisho=banner] button').length).toBe(3);
		expect(all('[data-sekisho=banner] input').length).toBeLessThanOrEqual(1);
		await screen.show('preferences');
		const switches = all<HTMLInputElement>('[data-sekisho=preferences] input[name]').map(({ name }) => name);
		const asked = [...host.config.categories].filter(([, required]) => !required).map(([id]) => id);
		expect(switches).toEqual(expect.arrayContaining(asked));
		screen.hide();
		vi.advanceTimersByTime(3_600_000);
		expect(all('[data-sekisho=banner]')).toEqual([]);
	});

	it('skipping: nothing is ticked but what is required, and the refusal stands first', async () => {
		enter(company(name, language));
		await screen.show('banner');
		expect(labels('banner', ['accept', 'reject']).map(([action]) => action)).toEqual(['reject', 'accept']);
		await screen.show('preferences');
		expect(all<HTMLInputElement>('input:checked').filter((one) => !one.disabled)).toEqual([]);
	});

	it('stirring: both answers have the same markup, and nobody is shamed', async () => {
		enter(company(name, language));
		await screen.show('banner');
		const [reject, accept] = all('[data-sekisho=banner] button').map((one) => ({
			tag: one.localName,
			type: one.getAttribute('type'),
			style: one.getAttribute('style'),
			class: one.className,
			children: one.children.length,
		}));
		expect(reject).toEqual(accept);
		expect(all('[data-sekisho=banner]')[0]?.textContent).not.toMatch(/[!！]|sorry|unfortunately|残念/i);
		expect(all('img, svg, video')).toEqual([]);
	});

	it('obstructing: one press refuses, on either layer, and every link leads somewhere', async () => {
		enter(company(name, language));
		for (const layer of ['banner', 'preferences'] as const) {
			await screen.show(layer);
			const refusals = all<HTMLButtonElement>(`[data-sekisho=${layer}] [data-consent-action=reject]`);
			expect(refusals.map(({ type, disabled }) => [type, disabled])).toEqual([['button', false]]);
			const links = all<HTMLAnchorElement>('a').map((link) => `${link.getAttribute('href')}`);
			expect(links.filter((href) => !/^(https?:\/\/|mailto:|tel:|\/|data:)./.test(href))).toEqual([]);
		}
	});

	it('fickle: the same words and the same order on both layers, one language, one heading each', async () => {
		enter(company(name, language));
		await screen.show('banner');
		const first = labels('banner', ['accept', 'reject']);
		await screen.show('preferences');
		expect(labels('preferences', ['accept', 'reject'])).toEqual(first);
		const tags = new Set(all('[lang]').map((one) => one.lang));
		expect([...tags]).toEqual([language]);
		const levels = all('[data-sekisho=preferences] :is(h1,h2,h3,h4)').map(({ localName }) => Number(localName[1]));
		expect(levels[0]).toBe(2);
		for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? level)).toBeLessThanOrEqual(1);
	});

	it('left in the dark: each switch says in words what it is, and what follows from it', async () => {
		const { host } = enter(company(name, language));
		await screen.show('preferences');
		for (const input of all<HTMLInputElement>('[data-sekisho=preferences] input[name]')) {
			const label = input.closest('label');
			expect(label?.textContent?.trim(), input.name).not.toBe('');
		}
		for (const details of all<HTMLDetailsElement>('details')) details.open = true;
		for (const details of all('details')) details.dispatchEvent(new Event('toggle'));
		const text = all('[data-sekisho=preferences]')[0]?.textContent ?? '';
		for (const { options } of host.config.services) {
			const refusal = Object(options.refusal);
			const wanted = refusal[language] ?? refusal.en;
			expect(wanted, options.id).toBeTruthy();
			expect(text).toContain(wanted);
		}
	});
});
