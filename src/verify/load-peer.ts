import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MissingPeer } from './missing-peer.js';

/** Packages that a command uses if they are installed. */
interface Peers {
	readonly 'puppeteer-core': typeof import('puppeteer-core');
	readonly tldts: typeof import('tldts');
	readonly 'third-party-web/nostats-subset.js': typeof import('third-party-web/nostats-subset.js');
}

const LOADERS: { readonly [name in keyof Peers]: () => Promise<Peers[name]> } = {
	'puppeteer-core': () => import('puppeteer-core'),
	tldts: () => import('tldts'),
	// A CommonJS module. In Node its exports are the default export.
	'third-party-web/nostats-subset.js': async () => {
		const all = await import('third-party-web/nostats-subset.js');
		return 'default' in all ? (all.default as typeof all) : all;
	},
};

/**
 * Loads an optional peer dependency, from beside this package or from the current folder, because `npx` installs this package
 * in a folder of its own.
 * @throws MissingPeer if it is not installed
 */
export async function loadPeer<Name extends keyof Peers>(name: Name): Promise<Peers[Name]> {
	try {
		return await LOADERS[name]();
	} catch (error) {
		return fromFolder(name).catch(() => {
			throw new MissingPeer(name.replace(/\/.*/, ''), error);
		}) as Promise<Peers[Name]>;
	}
}

async function fromFolder(name: string): Promise<unknown> {
	const file = createRequire(join(process.cwd(), 'package.json')).resolve(name);
	const all = await import(pathToFileURL(file).href);
	return { ...all.default, ...all };
}
