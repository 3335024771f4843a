import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { doc } from '../support/docs.js';
import { shipped, shippedNames } from './support/dist.js';

/** As a web server sends it: brotli at its best, which is Node's default. */
const weigh = (name: string) => brotliCompressSync(shipped(name)).length;

/** A file and all that it imports before it can run. */
function closure(name: string, found = new Set<string>()): Set<string> {
	if (found.has(name)) return found;
	found.add(name);
	for (const [, needed = ''] of shipped(name).matchAll(
		/(?:^|;)(?:import|export)\b[^;("']*["']\.\/([^"'?]+)[^"']*["']/g,
	))
		closure(needed, found);
	return found;
}

const total = (names: Iterable<string>) => [...names].map(weigh).reduce((sum, size) => sum + size, 0);

describe('size', () => {
	it('of what every visitor loads, the whole kernel in it: 21,300 bytes at most. Wanted: 9,450', () => {
		expect(total(closure('sekisho.js'))).toBeLessThanOrEqual(21_300);
	});

	it('with the banner: 29,220 bytes at most. Wanted: 14,650', () => {
		expect(total(new Set([...closure('sekisho.js'), ...closure('sekisho.ui.js')]))).toBeLessThanOrEqual(29_220);
	});

	it.each(['en', 'ja'])('has the first layer in it: %s', (language) => {
		const ui = [...closure('sekisho.ui.js')].map(shipped).join('\n');
		const { accept, reject, settings } = JSON.parse(shipped(`locales/${language}.json`)).banner;
		expect([accept, reject, settings].filter((label) => !ui.includes(`"${label}"`))).toEqual([]);
	});

	it('has the styles in it', () => {
		expect(
			[...closure('sekisho.ui.js')].filter((name) => /#sekisho\b[^"']*var\(--sekisho-/.test(shipped(name))),
		).not.toEqual([]);
	});

	it('is what the README says, and docs/performance.md', () => {
		const lines = shippedNames()
			.filter((name) => /^sekisho[\w.-]*\.js$/.test(name))
			.map((name) => `| \`dist/${name}\` | ${weigh(name).toLocaleString('en-US')} B |`);
		const page = doc('docs/performance.md');
		const wrong = lines.filter((line) => !page.split('\n').includes(line));
		expect(
			wrong,
			`docs/performance.md needs exactly these lines, below <!-- sizes -->:\n${lines.join('\n')}\n`,
		).toEqual([]);
		expect(page, 'docs/performance.md marks the table of sizes').toContain('<!-- sizes -->');

		const core = total(closure('sekisho.js'));
		const first = total(new Set([...closure('sekisho.js'), ...closure('sekisho.ui.js')]));
		const rounded = (size: number) => `${(size / 1000).toFixed(1)} kB`;
		expect(doc('README.md')).toContain(
			`<!-- sizes -->${rounded(core)} on every page, ${rounded(first)} on a first visit with the banner, and ${rounded(weigh('sekisho.inline.js'))} more on a page with a held frame or the notice`,
		);
	});
});
