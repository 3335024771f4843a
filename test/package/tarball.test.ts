import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import webpack from 'webpack';
import type { Visitor } from '../support/engines/engine.js';
import { openStage, type Stage } from '../support/stage.js';
import { type Installed, installTarball } from './support/install.js';

// The package as npm would publish it, in the hands of an owner: installed from its tarball into an empty folder, built by
// each bundler with its defaults, and opened in Chromium.

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'counter', category: 'analytics', name: 'Counter', urls: ['counter.example.com/*'] }],
};
const MARKED = '<script type="text/plain" data-consent="counter" data-src="https://counter.example.com/c.js"></script>';
const ENTRY = `import { init } from 'sekisho';\ninit(${JSON.stringify(CONFIG)});\n`;
const document_ = (head: string, body = '') =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>page</title>${head}</head><body><h1>Page</h1>${MARKED}${body}</body></html>`;

let installed: Installed;
let stage: Stage;
let visitor: Visitor;
beforeAll(async () => {
	// The scheduler of React 19: that of React 18 stands beside it, and npm would ask its registry for the other.
	installed = installTarball('preact', 'js-cookie', 'react', 'react-dom', 'react-dom/node_modules/scheduler');
	stage = await openStage('chromium');
	const counter = { body: 'window.counted = true', headers: { 'content-type': 'text/javascript' } };
	stage.world.always('counter.example.com', '/c.js', counter);
}, 60_000);
afterAll(async () => {
	await stage?.close();
	installed?.remove();
});

/** A folder of the fresh project with these files. */
function project(name: string, files: { readonly [path: string]: string }): string {
	const folder = join(installed.folder, name);
	mkdirSync(folder, { recursive: true });
	for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
	return folder;
}

/**
 * Each way to a page builds a folder of static files. `bytes` is the most that a first visit may weigh, well above what it
 * does: all languages in one file would not fit, and neither would the second layer.
 */
const WAYS: { readonly [name: string]: { build(): Promise<string>; bytes: number } } = {
	plain: {
		bytes: 29_220,
		async build() {
			const folder = project('plain', {
				'index.html': document_(
					`<script type="application/json" id="sekisho-config">${JSON.stringify(CONFIG)}</script><script src="/consent/sekisho.js"></script>`,
				),
			});
			cpSync(join(installed.folder, 'node_modules/sekisho/dist'), join(folder, 'consent'), { recursive: true });
			return folder;
		},
	},
	vite: {
		bytes: 37_580,
		async build() {
			const folder = project('vite', {
				'index.html': document_('<script type="module" src="/main.js"></script>'),
				'main.js': ENTRY,
			});
			await vite({ root: folder, logLevel: 'silent', configFile: false });
			return join(folder, 'dist');
		},
	},
	webpack: {
		bytes: 35_800,
		async build() {
			const folder = project('webpack', { 'index.js': ENTRY });
			const output = join(folder, 'dist');
			const compiler = webpack({ mode: 'production', context: folder, entry: './index.js', output: { path: output } });
			const errors = await new Promise((done, fail) =>
				compiler?.run((error, stats) =>
					error ? fail(error) : done(stats?.toJson({ all: false, errors: true }).errors),
				),
			);
			expect(errors).toEqual([]);
			writeFileSync(join(output, 'index.html'), document_('<script src="/main.js"></script>'));
			return output;
		},
	},
	esbuild: {
		bytes: 37_240,
		async build() {
			const folder = project('esbuild', { 'main.js': ENTRY });
			const outdir = join(folder, 'dist/assets');
			await esbuild({
				absWorkingDir: folder,
				entryPoints: ['main.js'],
				bundle: true,
				splitting: true,
				minify: true,
				format: 'esm',
				outdir,
				logLevel: 'silent',
			});
			writeFileSync(
				join(folder, 'dist/index.html'),
				document_('<script type="module" src="/assets/main.js"></script>'),
			);
			return join(folder, 'dist');
		},
	},
	react: {
		bytes: 46_150,
		async build() {
			const folder = project('react', {
				'app.js': `import { createElement as h, useEffect } from 'react';
					import { Consent } from 'sekisho/react';
					const Counter = () => { useEffect(() => { window.rendered = true }, []); return h('p', null, 'counted'); };
					export const App = () => h('main', null, h(Consent, { id: 'counter' }, h(Counter)));`,
				'main.js': `import { createElement as h } from 'react';
					import { hydrateRoot } from 'react-dom/client';
					import { App } from './app.js';
					hydrateRoot(document.getElementById('root'), h(App), { onRecoverableError: (error) => console.error(String(error)) });`,
				'render.js': `import { createElement as h } from 'react';
					import { renderToString } from 'react-dom/server';
					import { bannerHtml, headHtml, readConsent } from 'sekisho/server';
					import { App } from './app.js';
					const config = ${JSON.stringify(CONFIG)};
					const consent = readConsent(null, config);
					console.log(JSON.stringify({ head: headHtml(config, consent, { base: '/consent/' }), app: renderToString(h(App)) }));`,
			});
			const { head, app } = JSON.parse(
				execFileSync(process.execPath, ['render.js'], { cwd: folder, encoding: 'utf8' }),
			);
			await esbuild({
				absWorkingDir: folder,
				entryPoints: ['main.js'],
				bundle: true,
				minify: true,
				outfile: 'dist/app.js',
				define: { 'process.env.NODE_ENV': '"production"' },
				logLevel: 'silent',
			});
			const out = join(folder, 'dist');
			writeFileSync(
				join(out, 'index.html'),
				document_(head, `<div id="root">${app}</div><script src="/app.js"></script>`),
			);
			cpSync(join(installed.folder, 'node_modules/sekisho/dist'), join(out, 'consent'), { recursive: true });
			return out;
		},
	},
};

describe('the tarball', () => {
	it('has the built files, the licence and the README, and nothing else', () => {
		const rest = installed.files.filter((path) => !path.startsWith('dist/')).sort();
		expect(rest).toEqual(['LICENSE', 'README.md', 'package.json']);
		const folder = join(installed.folder, 'node_modules/sekisho/dist');
		expect(readdirSync(folder)).toContain('sekisho.js');
	});

	it('has the command', () => {
		const run = (...args: string[]) =>
			execFileSync(join(installed.folder, 'node_modules/.bin/sekisho'), args, {
				cwd: installed.folder,
				encoding: 'utf8',
			});
		expect(run('--help')).toContain('npx sekisho');
		writeFileSync(join(installed.folder, 'consent.json'), JSON.stringify(CONFIG));
		expect(() => run('check', 'consent.json')).not.toThrow();
	});
});

describe.each(Object.entries(WAYS))('in %s', (name, { build, bytes }) => {
	// No reserved name: there a developer would get the diagnosis as well.
	const host = `${name}.shop.jp`;
	let out = '';
	beforeAll(async () => {
		out = await build();
		stage.world.folder(host, '/', out);
		stage.world.always(host, '/', () => readFileSync(join(out, 'index.html'), 'utf8'));
	}, 60_000);
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	/** What this site was asked for, without the page. */
	const files = () =>
		stage.world
			.hits({ host })
			.map(({ path }) => path.replace(/\?.*/, ''))
			.filter((path) => path !== '/');

	it('asks, holds, fetches its files from where they are, and releases', async () => {
		await visitor.open(`http://${host}/`);
		await visitor.until(`!!document.querySelector('[data-sekisho=banner]')`);
		expect(stage.world.traffic({ host: 'counter.example.com' })).toEqual([]);
		const visit = files().filter((path) => path !== '/app.js');
		const size = visit.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(out, path))).length, 0);
		console.log(`first visit, ${name}: ${size.toLocaleString('en-US')} B brotli in ${visit.length} files`);
		expect(size).toBeGreaterThan(10_000);
		expect(size).toBeLessThanOrEqual(bytes);

		// The second layer is one more file, beside the others.
		await visitor.press('[data-sekisho=banner] [data-consent-action=preferences]');
		await visitor.until(`!!document.querySelector('[data-sekisho=preferences] input[name=analytics]')`);
		await visitor.press('[data-sekisho=preferences] [data-consent-action=accept]');
		await visitor.until('window.counted');
		if (name === 'react') await visitor.until('window.rendered');
		expect(files().length).toBeGreaterThan(visit.length);
		// A file that is not there is an error in the console.
		expect(visitor.console().filter((line) => line.startsWith('error'))).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});
});
