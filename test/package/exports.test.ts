import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/dist.js';
import { run, runModule } from './support/node.js';

const pkg = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const require = createRequire(import.meta.url);

/** The names that a module exports, in a Node without a DOM. */
const namesOf = (specifier: string) => {
	const { code, said } = runModule(`console.log(Object.keys(await import('${specifier}')).sort().join())`);
	return code === 0 ? said.trim().split(',') : said;
};

describe('the package', () => {
	it.each([
		['sekisho', ['init']],
		['sekisho/react', ['Consent', 'useConsent']],
		['sekisho/records', ['figuresPage', 'handleRecords', 'nodeRecordsHandler', 'openRecords', 'verifySeal']],
		[
			'sekisho/server',
			[
				'applyConsent',
				'bannerHtml',
				'cspFor',
				'expireCookies',
				'gateSetCookie',
				'gpcJson',
				'handleConsent',
				'headHtml',
				'nodeConsentHandler',
				'noticeHtml',
				'noticeJson',
				'privacyChoicesHtml',
				'readConsent',
				'readSignals',
				'regionOf',
				'renewConsent',
				'resolvePresets',
			],
		],
	])('%s exports exactly %j', (specifier, names) => {
		expect(namesOf(specifier)).toEqual(names);
	});

	it.each([
		'sekisho/sekisho.js',
		'sekisho/sekisho.ui.js',
		'sekisho/sekisho.inline.js',
		'sekisho/sekisho.notice.css',
		'sekisho/schema.json',
		'sekisho/locales/en.json',
		'sekisho/locales/ja.json',
		'sekisho/agents/autoconsent.json',
		'sekisho/catalogue/meta-pixel.json',
		'sekisho/agents/consent-o-matic.json',
		'sekisho/package.json',
	])('%s is there', (specifier) => {
		const { said } = runModule(`console.log(new URL(import.meta.resolve('${specifier}')).pathname)`);
		expect(existsSync(said.trim()), said).toBe(true);
	});

	it('has types for every entry that is script, and names them first', () => {
		for (const entry of Object.values<string | { types?: string }>(pkg.exports)) {
			if (typeof entry === 'string') continue;
			expect(Object.keys(entry)[0]).toBe('types');
			expect(existsSync(join(ROOT, entry.types ?? '')), entry.types).toBe(true);
		}
	});

	it('pins what it depends on', () => {
		const versions = Object.entries({ ...pkg.dependencies, ...pkg.devDependencies });
		expect(versions.filter(([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(`${version}`))).toEqual([]);
	});

	it('is clean to publint', async () => {
		const { messages } = await publint({ pkgDir: ROOT, level: 'warning', pack: 'npm' });
		expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
	});

	it('is clean to attw', () => {
		const attw = dirname(require.resolve('@arethetypeswrong/cli/package.json'));
		const { code, said } = run([join(attw, 'dist/index.js'), '--pack', '.', '--profile', 'esm-only', '--no-color']);
		expect(code, said).toBe(0);
	});
});
