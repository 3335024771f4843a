import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { needsPackages } from '../pages/picker.mjs';

const HERE = new URL('./', import.meta.url);
const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html' };
const typed = (type) => ({ 'Content-Type': `${type}; charset=utf-8` });
const FILES = new Set([
	'index.html',
	'playground.css',
	'preview.html',
	'preview.css',
	'preview-head.js',
	'preview-page.js',
	'media.html',
]);

/** What `import … from 'sekisho:…'` gives: facts of the package that was built. */
function facts(dist) {
	// `npm run dev` builds no schema: that of the package is there.
	const placeOf = (file) =>
		[dist, new URL('../../dist/', HERE)].map((folder) => new URL(file, folder)).find((url) => existsSync(url));
	const read = (file) => JSON.parse(readFileSync(placeOf(file), 'utf8'));
	const namesIn = (folder) =>
		readdirSync(new URL(folder, dist))
			.filter((file) => file.endsWith('.json'))
			.sort();
	return {
		schema: () => read('sekisho.schema.json'),
		catalogue: () => namesIn('catalogue/').map((file) => read(`catalogue/${file}`)),
		languages: () => namesIn('locales/').map((file) => file.replace('.json', '')),
	};
}

let bundled;

/** Bundles the page's script, once for each start of the server. */
function bundle(dist) {
	bundled ??= import('esbuild').then(async ({ build }) => {
		const known = facts(dist);
		const { outputFiles } = await build({
			entryPoints: [fileURLToPath(new URL('playground.ts', HERE))],
			bundle: true,
			minify: true,
			write: false,
			format: 'esm',
			target: 'es2022',
			mainFields: ['module', 'main'],
			define: { 'process.env.NODE_ENV': '"production"' },
			plugins: [
				{
					name: 'facts',
					setup({ onResolve, onLoad }) {
						onResolve({ filter: /^sekisho:/ }, ({ path }) => ({ path: path.slice(8), namespace: 'sekisho' }));
						onLoad({ filter: /.*/, namespace: 'sekisho' }, ({ path }) => ({
							contents: JSON.stringify(known[path]()),
							loader: 'json',
						}));
					},
				},
			],
		});
		return outputFiles[0].text;
	});
	return bundled;
}

/** The playground is bundled where it runs; the rest of the demo needs no packages. */
const isInstalled = () =>
	import('esbuild').then(
		() => true,
		() => false,
	);

/** Nothing leaves the page: what its scripts may ask for is its own. */
const policyOf = (origin) =>
	`default-src 'none'; script-src ${origin}/playground/; style-src 'unsafe-inline' ${origin}/playground/;
 frame-src ${origin}/playground/; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'`.replaceAll(
		'\n',
		'',
	);

/** The preview may load Sekisho and its words, and nothing of the vendors that the configuration names. */
const previewPolicyOf = (origin) =>
	`default-src 'none'; script-src ${origin}/playground/;
 style-src 'unsafe-inline' ${origin}/playground/; connect-src ${origin}/playground/sekisho/locales/; frame-src ${origin}/playground/media.html;
 img-src data:; form-action 'none'; base-uri 'none'`.replaceAll('\n', '');

/**
 * Answers for everything below `/playground/`.
 * @param path below it, without the query
 * @param place `dist`, the folder that was built, as a URL; `origin` of the request
 * @returns `{ status, body, headers }`; nothing where there is nothing
 */
export async function answerPlayground(path, { dist, origin }) {
	const name = path || 'index.html';
	const headers = typed(TYPES[name.split('.').at(-1)]);
	if (name === 'index.html' && !(await isInstalled()))
		return { status: 503, body: `${needsPackages('The playground')}`, headers };
	if (name === 'playground.js')
		try {
			return { status: 200, body: await bundle(dist), headers };
		} catch (error) {
			return { status: 503, body: `document.body.textContent = ${JSON.stringify(`npm install. ${error}`)}`, headers };
		}
	if (FILES.has(name)) {
		const policy = name === 'index.html' ? policyOf(origin) : name === 'preview.html' ? previewPolicyOf(origin) : '';
		if (policy) headers['Content-Security-Policy'] = policy;
		return { status: 200, body: readFileSync(new URL(name, HERE)), headers };
	}
	const [, file = ''] = /^sekisho\/((?:locales\/)?[\w-]+(?:\.[\w-]+)*\.(?:js|json))$/.exec(name) ?? [];
	const url = new URL(file, dist);
	if (!file || !existsSync(url)) return;
	// The preview is of an origin of its own, so that it keeps nothing.
	return { status: 200, body: readFileSync(url), headers: { ...headers, 'Access-Control-Allow-Origin': '*' } };
}
