import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { ROOT, shipped } from './support/dist.js';

const { JSDOM } = createRequire(import.meta.url)('jsdom');

const { headHtml, readConsent } = (await import(
	`${ROOT}/dist/server.js`
)) as typeof import('../../src/server/server.js');

const config = { company: { name: '</script><script>alert(1)</script><!--' }, services: [] };

/** The elements of the head, as a browser parses it. */
const headOf = (html: string): Element[] => [
	...new JSDOM(`<!doctype html><head>${html}</head>`).window.document.head.children,
];

describe('headHtml', () => {
	it('prints the configuration so that no text of it ends the element', () => {
		const [first, ...rest] = headOf(headHtml(config));
		expect(first?.id).toBe('sekisho-config');
		expect(JSON.parse(first?.textContent ?? '')).toEqual(config);
		expect(rest.map(({ localName }) => localName)).toEqual(['script']);
	});

	it('fetches the gate by its hash', () => {
		const hash = createHash('sha384').update(shipped('sekisho.js')).digest('base64');
		const [, script] = headOf(headHtml(config, undefined, { base: 'https://cdn.example/s/' }));
		expect(script?.getAttribute('src')).toBe('https://cdn.example/s/sekisho.js');
		expect(script?.getAttribute('integrity')).toBe(`sha384-${hash}`);
		expect(script?.hasAttribute('crossorigin')).toBe(true);
	});

	it('or has it inline, whole, with the folder of the rest', () => {
		const [, script] = headOf(headHtml(config, undefined, { inline: true, nonce: 'abc' }));
		expect(script?.textContent).toBe(shipped('sekisho.js'));
		expect(script?.getAttribute('data-base')).toBe('/sekisho/');
		expect(script?.getAttribute('nonce')).toBe('abc');
	});

	it('announces the banner only for who will be asked', () => {
		const [address = ''] = /sekisho\.ui\.js\?\w+/.exec(shipped('sekisho.js')) ?? [];
		const links = (cookie: string | null) => headHtml(config, readConsent(cookie, config)).includes(`/${address}"`);
		const at = Math.floor(Date.now() / 1000);
		expect(links(null)).toBe(true);
		expect(links(`sekisho=1/${at}/180/opt-in/reject/abcdefghijkl/0//necessary:1`)).toBe(false);
		expect(headHtml(config)).not.toContain('modulepreload');
	});

	it('speaks a language', () => {
		const [first] = headOf(headHtml(config, undefined, { language: 'ja' }));
		expect(JSON.parse(first?.textContent ?? '').language).toBe('ja');
	});

	it('takes no attribute for more than it is', () => {
		const [, script] = headOf(headHtml(config, undefined, { nonce: '"><b>', base: '"><i>' }));
		expect(script?.getAttribute('nonce')).toBe('"><b>');
	});
});
