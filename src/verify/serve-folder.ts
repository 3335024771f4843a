import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: { readonly [extension: string]: string } = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
};

/** A folder that is served on a local port. */
export interface ServedFolder {
	/** `http://localhost:…`, without a slash at its end. */
	readonly origin: string;
	/** The paths that were asked for and are not there. */
	readonly missing: ReadonlySet<string>;
	close(): void;
}

/** Serves a folder as a site, because on `file:` a browser loads no modules and stores no cookies. */
export async function serveFolder(root: string): Promise<ServedFolder> {
	const missing = new Set<string>();
	const server = createServer(async ({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://localhost');
		try {
			const path = normalize(decodeURIComponent(pathname));
			const file = join(root, path);
			const whole = (await stat(file)).isDirectory() ? join(file, 'index.html') : file;
			const body = await readFile(whole);
			response.writeHead(200, { 'content-type': TYPES[extname(whole)] ?? 'application/octet-stream' }).end(body);
		} catch {
			// Browsers ask for this one by themselves.
			if (pathname !== '/favicon.ico') missing.add(pathname);
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	return {
		origin: `http://localhost:${port}`,
		missing,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}
