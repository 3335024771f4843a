import { expect, test } from 'vitest';
import { privacyChoicesHtml } from '../../src/server/privacy-choices-html.js';

const link = (...given: Parameters<typeof privacyChoicesHtml>) =>
	new DOMParser().parseFromString(privacyChoicesHtml(...given), 'text/html').body.children[0];

test.each([
	[{}, 'Your Privacy Choices', 'en'],
	[{ language: 'es-MX' }, 'Sus opciones de privacidad', 'es-MX'],
	[{ language: 'ja' }, 'プライバシーに関する選択', 'ja'],
	// The law's words in a language that has none of ours, and said to be English.
	[{ language: 'fr' }, 'Your Privacy Choices', 'en'],
	[{ language: 'fr', words: 'Vos choix' }, 'Vos choix', 'fr'],
])('%j', (options, words, language) => {
	const made = link(options);
	expect(made?.tagName).toBe('A');
	expect(made?.textContent?.trim()).toBe(words);
	expect(made?.getAttribute('lang')).toBe(language);
	expect(made?.getAttribute('href')).toBe('/consent');
	expect(made?.getAttribute('data-consent-action')).toBe('preferences');
	expect(made?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('everything given is escaped', () => {
	const made = link({ href: '/c?a="><img>', language: '"><img>', words: '<img>' });
	expect(made?.ownerDocument.images).toHaveLength(0);
	expect(made?.getAttribute('href')).toBe('/c?a="><img>');
	expect(made?.textContent).toContain('<img>');
});
