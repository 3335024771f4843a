import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ROOT, shipped, shippedNames } from './support/dist.js';

const LANGUAGES = 'ar cs da de el en es fi fr he hu id it ja ko nl pl pt ro sv th tr uk vi zh-Hans zh-Hant'.split(' ');

const FILES = [
	'agents/autoconsent.json',
	'agents/consent-o-matic.json',
	...readdirSync(join(ROOT, 'src/catalogue'))
		.filter((file) => file.endsWith('.json'))
		.map((file) => `catalogue/${file}`),
	'cli.js',
	'index.d.ts',
	'index.js',
	...LANGUAGES.map((language) => `locales/${language}.json`),
	'module/age-statement.js',
	'module/consent-flow.js',
	'module/consent.d.ts',
	'module/declared-ids.js',
	'module/diagnose.js',
	'module/enforce-csp.js',
	'module/equalize-answers.js',
	'module/erase.js',
	'module/escape-attribute.js',
	'module/facts.js',
	'module/held-press.js',
	'module/index.js',
	'module/inline.js',
	'module/inspect.js',
	'module/is-developer-host.js',
	'module/kept-records.js',
	'module/lazy-recorder.js',
	...LANGUAGES.filter((language) => !['en', 'ja'].includes(language)).map(
		(language) => `module/locales/${language}.js`,
	),
	'module/make-important.js',
	'module/make-room.js',
	'module/messages.js',
	'module/node-request.d.ts',
	'module/open-stores.js',
	'module/options.d.ts',
	'module/place-google-tags.js',
	'module/preferences.js',
	'module/receipt-files.js',
	'module/record-path.js',
	'module/recorder.js',
	'module/region-code.js',
	'module/region-packs.js',
	'module/reload-blocked.js',
	'module/renewal.js',
	'module/rule-of-visit.js',
	'module/safe-link.js',
	'module/script.js',
	'module/take-over.js',
	'module/validate-tag.js',
	'module/vendor-tags.js',
	'react.d.ts',
	'react.js',
	'records.d.ts',
	'records.js',
	'sekisho.d.ts',
	'sekisho.diagnose.js',
	'sekisho.equal.js',
	'sekisho.eraser.js',
	'sekisho.google.js',
	'sekisho.inline.js',
	'sekisho.inspect.js',
	'sekisho.js',
	'sekisho.messages.js',
	'sekisho.notice.css',
	'sekisho.preferences.js',
	'sekisho.press.js',
	'sekisho.receipt.js',
	'sekisho.record.js',
	'sekisho.reload.js',
	'sekisho.renewal.js',
	'sekisho.room.js',
	'sekisho.rule.js',
	'sekisho.schema.json',
	'sekisho.source.schema.json',
	'sekisho.strict.js',
	'sekisho.take-over.js',
	'sekisho.ui.js',
	'sekisho.vendors.js',
	'server.d.ts',
	'server.js',
];

describe('dist/', () => {
	it('holds exactly what is meant to be shipped', () => {
		expect(shippedNames()).toEqual(FILES);
	});

	it.each(FILES)('%s tells nothing of the machine that built it', (name) => {
		const telling = [ROOT, /node_modules/, /sourceMappingURL/, /file:\/\//, /["'(]\/(home|root|tmp|Users|work)\//];
		expect(telling.filter((sign) => shipped(name).search(sign) >= 0)).toEqual([]);
	});

	it('finds each file it imports', () => {
		for (const name of FILES.filter((file) => file.endsWith('.js'))) {
			const base = new URL(name, 'file:///');
			for (const [, path = ''] of shipped(name).matchAll(/(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g))
				expect(FILES, `${name} imports ${path}`).toContain(new URL(path, base).pathname.slice(1));
		}
	});

	it('has files of one build, and each fetches those of its own', () => {
		const files = FILES.filter((file) => /^sekisho\b.*\.js$/.test(file));
		const ids = files.flatMap((file) => shipped(file).match(/(?<=sekisho[\w.-]*\.js\?)\w+/g) ?? []);
		expect(new Set(ids).size).toBe(1);
		expect(ids[0]).toMatch(/^[a-z]{6}$/);
		for (const file of files) {
			const code = shipped(file);
			if (file !== 'sekisho.js') expect(code).toContain(`${file}?${ids[0]}`);
			for (const [, name = '', id] of code.matchAll(/["'](?:\.\/)?(sekisho\.[\w-]+\.js)(\?\w+)?["']/g)) {
				expect(FILES, `${file} fetches ${name}`).toContain(name);
				expect(id, `${file} fetches ${name}`).toBe(`?${ids[0]}`);
			}
		}
	});

	it('has a script that runs as a classic one, whatever charset the page is in', () => {
		const code = shipped('sekisho.js');
		expect(() => new Script(code)).not.toThrow();
		expect(code.match(/[^\n\x20-\x7e]/g)).toBeNull();
	});

	it('names no interface of an advertising framework (IAB-01, IAB-05)', () => {
		const naming = shippedNames().filter((name) => /\.js$/.test(name) && /__(tcfapi|gpp)\b/.test(shipped(name)));
		expect(naming).toEqual([]);
	});

	it('has a server module that imports nothing', () => {
		// The gate stands in it as text.
		const code = shipped('server.js').replace(/^const gate = .*$/m, '');
		expect(code.match(/^import\b.*|\b(import|require)\(.*/gm)).toBeNull();
	});
});
