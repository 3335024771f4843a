import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { Plugin } from 'rollup';
import { span } from './span.js';

/** Stands for the id of the build until all files are written. The id is a hash of their content. */
const PLACEHOLDER = '__build__';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The modules from which others import the id of the build, and the folder of its files. */
const BUILD_MODULE = 'src/lib/build.ts';
const BASE_MODULE = 'src/lib/base.ts';

/** The string from which a node imports, and its place; `undefined` if the node is not such an import. */
function specifierOf(node: object): { readonly value: string; readonly at: readonly [number, number] } | undefined {
	const { type, source } = node as { type: string; source?: { type: string; value: unknown } };
	const imports = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'];
	if (!imports.includes(type) || source?.type !== 'Literal' || typeof source.value !== 'string') return;
	return { value: source.value, at: span(source) };
}

/**
 * Makes sure that a file fetches only files of its own build. Each address has the id of the build as its query, because a
 * cache may have older files. Each file exports its own id, because a server may ignore the query.
 */
export const oneBuild: Plugin = {
	name: 'one-build',
	transform: (code, id) =>
		id === resolve(BUILD_MODULE) ? code.replace(/(['"])\1/, JSON.stringify(PLACEHOLDER)) : null,
	renderChunk(code, { fileName }, { format }) {
		if (format !== 'es') return null;
		const marked = new MagicString(code);
		walk(this.parse(code) as never, {
			enter(node) {
				const { value, at } = specifierOf(node) ?? {};
				if (at && value?.startsWith('./')) marked.overwrite(...at, JSON.stringify(`${value}?${PLACEHOLDER}`));
			},
		});
		marked.append(`\nconst thisBuild = '${fileName}?${PLACEHOLDER}';\nexport { thisBuild as build };\n`);
		return { code: `${marked}`, map: null };
	},
};

/**
 * Does the same for a classic script, whose addresses have the folder as well: in a script from another host, `./` would be
 * resolved against the page.
 * @param files the file in `dist/` of each lazily fetched module, by its path in the source
 */
export function oneBuildFromBase(files: { readonly [source: string]: string }): Plugin {
	const byPath = new Map(Object.entries(files).map(([source, file]) => [resolve(source), file]));
	return {
		name: 'one-build-from-base',
		async transform(code, id) {
			const marked = new MagicString(code);
			const found: Promise<void>[] = [];
			walk(this.parse(code) as never, {
				enter: (node) => {
					const { value, at } = (node.type === 'ImportExpression' && specifierOf(node)) || {};
					if (!at || value === undefined) return;
					const replace = async () => {
						const file = byPath.get(`${(await this.resolve(value, id))?.id}`);
						if (file) marked.overwrite(...at, `BASE_OF_FILES + ${JSON.stringify(`${file}?${PLACEHOLDER}`)}`);
					};
					found.push(replace());
				},
			});
			await Promise.all(found);
			if (!marked.hasChanged()) return null;
			marked.prepend(`import { BASE as BASE_OF_FILES } from ${JSON.stringify(resolve(BASE_MODULE))};\n`);
			return { code: `${marked}`, map: null };
		},
	};
}

/**
 * Replaces the placeholder in all finished files by the id of the build. It is a plugin of the next artefact, that of the
 * server, which contains one of them. A file without the placeholder is left from an earlier build.
 */
export const stampBuild: Plugin = {
	name: 'stamp-build',
	writeBundle() {
		const files = readdirSync('dist')
			.filter((name) => /^sekisho\b.*\.js$/.test(name))
			.sort()
			.map((name): [string, string] => [`dist/${name}`, readFileSync(`dist/${name}`, 'utf8')])
			.filter(([, code]) => code.includes(PLACEHOLDER));
		const hash = createHash('sha256');
		for (const [, code] of files) hash.update(code);
		// Only letters: with digits, one id in twenty costs up to 90 bytes more after compression.
		const id = [...hash.digest().subarray(0, 6)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
		for (const [file, code] of files) writeFileSync(file, code.replaceAll(PLACEHOLDER, id));
	},
};
