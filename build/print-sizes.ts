import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'rollup';
import { integrityOf } from './integrity.js';

/** The size of a file as a web server sends it, in bytes: brotli with quality 11, which is Node's default. */
const weigh = (name: string) => brotliCompressSync(readFileSync(`dist/${name}`)).length;

/** Prints the sizes of the files that a page may fetch, and the `integrity` hash of `sekisho.js`. */
export const printSizes: Plugin = {
	name: 'print-sizes',
	writeBundle() {
		const names = readdirSync('dist').filter((name) => /^sekisho\b.*\.js$/.test(name));
		const sizes = names.map((name): [string, number] => [name, weigh(name)]);
		sizes.push(['first visit: sekisho.js + sekisho.ui.js', weigh('sekisho.js') + weigh('sekisho.ui.js')]);
		console.log('\nbrotli 11:');
		for (const [name, size] of sizes) console.log(`${`${size.toLocaleString('en-US')} B`.padStart(10)}  ${name}`);
		console.log(`\nintegrity of sekisho.js: ${integrityOf(readFileSync('dist/sekisho.js', 'utf8'))}`);
	},
};
