import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../verify/serve-folder.js';
import { UsageError } from './usage-error.js';

/** A site as it was named on the command line. */
export interface OpenSite {
	/** The address of its first page. */
	readonly url: string;
	/** Replaces an address of the local server by the path of the file, as the owner knows it. */
	tell(url: string): string;
	/** The folder that is served as `/`, and what it lacks; `undefined` for an address. */
	readonly local?: { readonly folder: string; readonly missing: ReadonlySet<string> };
	close(): void;
}

/**
 * Opens a site by its address, or by a file or folder on this machine, which is served on a local port until `close`.
 * @param named an address, or the path of a file or folder
 * @param root the folder that the site serves as `/`, if the file is inside it. By default that of the file
 * @throws UsageError if it is neither an address nor a file
 */
export async function openSite(named: string, root?: string): Promise<OpenSite> {
	requireSite(named);
	if (isAddress(named)) return { url: new URL(named).href, tell: (url) => url, close: () => {} };
	const path = resolve(pathOf(named));
	const isFolder = statSync(path).isDirectory();
	const folder = isFolder ? path : dirname(path);
	const within = root === undefined ? '..' : relative(resolve(root), folder);
	const served = within.startsWith('..') ? folder : resolve(root ?? '');
	const { origin, missing, close } = await serveFolder(served);
	const place = relative(served, isFolder ? path : dirname(path)).replace(/\\/g, '/');
	const file = isFolder ? '' : basename(path);
	return {
		url: new URL(`${place && `${place}/`}${file}`, `${origin}/`).href,
		tell: (url) => {
			const [, path, place = ''] = /^(.*?)(:\d+)?$/.exec(url.slice(origin.length + 1)) ?? [];
			return url.startsWith(`${origin}/`) ? relative('', fileOf(resolve(served, path ?? ''))) + place : url;
		},
		local: { folder: relative('', served) || '.', missing },
		close,
	};
}

/** @throws UsageError for what is neither an address nor a file of this machine */
export function requireSite(named: string): void {
	if (!isAddress(named) && !existsSync(pathOf(named)))
		throw new UsageError(`"${named}" is no address of a page, and no file.${addressMeant(named)}`);
}

const isAddress = (named: string) => /^https?:/.test(named) && URL.canParse(named);

const pathOf = (named: string) => (/^file:/.test(named) && URL.canParse(named) ? fileURLToPath(named) : named);

/** The folder of a file, or the folder itself; `undefined` for an address, and for what is not there. */
export function folderOf(named: string): string | undefined {
	const path = pathOf(named);
	if (!existsSync(path)) return undefined;
	return statSync(path).isDirectory() ? path : dirname(path);
}

/** A sentence for names that look like addresses without a scheme, such as `www.example.com` and `localhost:3000`. */
function addressMeant(named: string): string {
	const told = (scheme: string) => ` Write an address with its beginning: ${scheme}://${named}`;
	if (/^(localhost|[\d.]+)(:\d+)?(\/|$)/.test(named)) return told('http');
	return /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(named) && !/\.html?$/.test(named) ? told('https') : '';
}

/** The file that is served for a path. */
const fileOf = (path: string) => (existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path);
