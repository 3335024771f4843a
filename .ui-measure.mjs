import { rollup } from 'rollup';
import { build } from 'esbuild';
import { brotliCompressSync, constants } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { loadConfigFile } from 'rollup/loadConfigFile';
const { options } = await loadConfigFile(process.cwd() + '/rollup.config.ts', { configPlugin: 'esbuild' });
const find = (name) => options.find((o) => [].concat(o.input).some((i) => String(i).includes(name)));
const desk = find('desk.ts');
for (const [input, out] of [['src/ui/mount.tsx', '/tmp/ui/mount.js'], ['src/ui/inline.tsx', '/tmp/ui/inline.js']]) {
	const bundle = await rollup({ ...desk, input, onwarn() {} });
	const { output } = await bundle.write({ file: out, format: 'es' });
	console.log(out, output[0].code.length, brotliCompressSync(output[0].code).length);
}
