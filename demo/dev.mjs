/**
 * The demo while you work on Sekisho: builds again after each edit and loads the open pages again.
 *
 *     npm run dev [-- --port 4321]
 *
 * It builds into `.dev/`, without minifying, and leaves `dist/` alone.
 */
import { spawn } from 'node:child_process';
import { watch as watchFolder } from 'node:fs';
import { request as ask, createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { watch } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = '.dev';
/** Where a page hears that there is something new; no site of the demo has such an address. */
const EVENTS = '/dev/events';
const RELOAD = `<script>new EventSource('${EVENTS}').onmessage = () => location.reload()</script>`;

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
process.chdir(ROOT);
process.env.SEKISHO_DIST = DIST;

/** The demo itself, on a port that only this program knows. */
let demo;
let demoPort = 0;
/** Pages that wait for news. */
const pages = new Set();

const reloadPages = () => {
	for (const page of pages) page.write('data: reload\n\n');
};

/** Starts the demo, or starts it again. */
function startDemo() {
	demo?.kill();
	demo = spawn(process.execPath, ['demo/server.mjs', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
	demo.stdout.on('data', (text) => {
		const [, port] = /localhost:(\d+)/.exec(text) ?? [];
		if (!port) return;
		demoPort = Number(port);
		if (server.listening) reloadPages();
		else server.listen(Number(values.port), () => console.log(`\n  http://localhost:${server.address().port}/\n`));
	});
}

/** Hands a request to the demo, and adds to each page what loads it again. */
function forward(request, response) {
	const { method, url, headers } = request;
	const asked = ask({ port: demoPort, method, path: url, headers: { ...headers, 'accept-encoding': 'identity' } });
	asked.on('error', () => response.writeHead(503, { 'retry-after': '1' }).end('The demo is starting.'));
	asked.on('response', (answer) => {
		const isPage = `${answer.headers['content-type']}`.startsWith('text/html') && method === 'GET';
		const length = Number(answer.headers['content-length']) + RELOAD.length;
		response.writeHead(answer.statusCode, { ...answer.headers, ...(isPage && { 'content-length': length }) });
		answer.pipe(response, { end: !isPage });
		if (isPage) answer.on('end', () => response.end(RELOAD));
	});
	request.pipe(asked);
}

const server = createServer((request, response) => {
	if (request.url !== EVENTS) return forward(request, response);
	response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
	response.flushHeaders();
	pages.add(response);
	response.on('close', () => pages.delete(response));
});

const { options, warnings } = await loadConfigFile(`${ROOT}rollup.config.ts`, { configPlugin: 'esbuild' });
warnings.flush();
// Editors that save by renaming lose a watcher of the file itself; polling finds the new file.
const polling = { chokidar: { usePolling: true, interval: 200 } };
const watcher = watch(options.map((one) => ({ ...one, watch: polling })));
watcher.on('event', async (event) => {
	if ('result' in event) await event.result?.close();
	if (event.code === 'ERROR') console.error(event.error.message);
	if (event.code !== 'END') return;
	console.log(`built at ${new Date().toLocaleTimeString()}`);
	// The server reads the built files for servers once.
	startDemo();
});

let soon;
watchFolder('demo', { recursive: true }, (_, name) => {
	if (/^log\b/.test(`${name}`)) return;
	clearTimeout(soon);
	soon = setTimeout(startDemo, 100);
});

for (const signal of ['SIGINT', 'SIGTERM'])
	process.on(signal, async () => {
		demo?.kill();
		await watcher.close();
		process.exit(0);
	});
