import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/dist.js';

/** A sentence of the German banner: languages that nobody asked for are in chunks of their own. */
const GERMAN = 'Optionale Dienste';

describe('a bundler with its defaults', () => {
	let folder = '';
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'sekisho-bundlers-'));
		const entry = `import { init } from ${JSON.stringify(join(ROOT, 'dist/index.js'))};\ninit({ services: [] });\n`;
		await writeFile(join(folder, 'main.js'), entry);
		await writeFile(join(folder, 'index.html'), '<!doctype html><script type="module" src="./main.js"></script>');
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	/** The names of the files that a language is in, and how much is in all others. */
	const languageFiles = async (out: string) => {
		const names = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.js'));
		const texts = await Promise.all(names.map((name) => readFile(join(out, name), 'utf8')));
		return texts.filter((text) => text.includes(GERMAN));
	};

	it.each([
		['vite', (out: string) => vite({ root: folder, logLevel: 'silent', build: { outDir: out } })],
		[
			'esbuild',
			(outdir: string) =>
				esbuild({
					entryPoints: [join(folder, 'main.js')],
					bundle: true,
					splitting: true,
					format: 'esm',
					outdir,
					logLevel: 'silent',
				}),
		],
	])(
		'%s puts each language into a chunk of its own',
		async (name, build) => {
			const out = join(folder, name);
			await build(out);
			const files = await languageFiles(out);
			expect(files).toHaveLength(1);
			expect(files[0]?.length).toBeLessThan(5000);
			expect(files[0]).not.toContain('Services optionnels');
		},
		60_000,
	);
});
