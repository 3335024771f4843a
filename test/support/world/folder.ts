import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Handler } from './router.js';

const types: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.map': 'application/json; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
};

/** Serves the files of a directory below a path prefix. A path that ends with `/` means `index.html`. */
export function folder(prefix: string, directory: string): Handler {
	return async ({ path }) => {
		const { pathname } = new URL(path, 'http://any.example');
		const name = decodeURIComponent(pathname)
			.slice(prefix.length)
			.replace(/(^|\/)$/, '$1index.html');
		// `new URL` has resolved `..`. An encoded `..` must not leave the directory either.
		if (name.split('/').includes('..')) return { status: 404 };
		try {
			const body = await readFile(join(directory, name));
			const type = types[extname(name)] ?? 'application/octet-stream';
			return {
				body,
				headers: { 'content-type': type, 'cache-control': 'no-store' },
			};
		} catch {
			return { status: 404 };
		}
	};
}
