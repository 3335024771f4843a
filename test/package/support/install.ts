import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './dist.js';

/** The package as npm would publish it, installed into an empty folder. */
export interface Installed {
	/** The folder that has `node_modules/sekisho`. */
	readonly folder: string;
	/** Every file of the tarball. */
	readonly files: readonly string[];
	/** Takes the folder away. */
	remove(): void;
}

const npm = (folder: string, ...args: string[]): string =>
	execFileSync('npm', [...args, '--no-audit', '--no-fund', '--ignore-scripts'], {
		cwd: folder,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	});

/** Packs the package and installs it from its tarball, with what it needs from the packages that are here: no network. */
export function installTarball(...needed: readonly string[]): Installed {
	const folder = mkdtempSync(join(realpathSync(tmpdir()), 'sekisho-tarball-'));
	const [packed] = JSON.parse(npm(folder, 'pack', ROOT, '--json')) as { filename: string; files: { path: string }[] }[];
	if (!packed) throw new Error('npm pack made no tarball');
	writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
	const here = needed.map((name) => realpathSync(join(ROOT, 'node_modules', name)));
	npm(folder, 'install', '--offline', '--install-links', `./${packed.filename}`, ...here);
	return {
		folder,
		files: packed.files.map(({ path }) => path),
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}
