/**
 * React with Sekisho, as Next.js renders it: the whole document on the server, in a stream, and taken over in the page.
 *
 *     PORT=3000 node demo/frameworks/react/server.mjs
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const compile = { bundle: true, format: 'esm', jsx: 'automatic', tsconfigRaw: {}, outdir: here('built') };
await build({ ...compile, entryPoints: [here('client.jsx')] });
await build({ ...compile, entryPoints: [here('page.jsx')], platform: 'node', packages: 'external' });
const { Page } = await import('./built/page.js');

// In an element of script no text may end that element.
const config = readFileSync(here('../consent.json'), 'utf8').replaceAll('<', '\\u003c');
const files = new URL('.', import.meta.resolve('sekisho/sekisho.js'));

/** A file of Sekisho, or the page's own script. */
const read = (path) =>
	readFileSync(path === '/client.js' ? here('built/client.js') : new URL(path.replace('/sekisho/', ''), files));

const server = createServer(({ url }, response) => {
	const path = url.replace(/\?.*/, '');
	if (path === '/') {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		const { pipe } = renderToPipeableStream(createElement(Page, { config }), {
			bootstrapModules: ['/client.js'],
			onShellReady: () => pipe(response),
			onShellError: () => response.writeHead(500).end(),
		});
		return;
	}
	if (/^\/(client|sekisho\/[\w./-]+)\.js$/.test(path) && !path.includes('..')) {
		response.setHeader('Content-Type', 'text/javascript');
		return response.end(read(path));
	}
	response.writeHead(404).end();
});
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
	console.log(`http://localhost:${server.address().port}/`);
});
