import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A hash of the content of each file, by its path. */
export type Fingerprint = { readonly [path: string]: string };

/** The files and folders from which `dist/` is built. */
const SOURCES = ['src', 'build', 'rollup.config.ts', 'tsconfig.json'];

/** Reads the files at these paths, and in the folders at these paths. */
function read(root: string, paths: readonly string[]): Fingerprint {
	const files = paths.flatMap((path) => {
		if (!statSync(join(root, path)).isDirectory()) return [path];
		return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
	});
	const entries = files
		.filter((file) => statSync(join(root, file)).isFile())
		.sort()
		.map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(root, file)))
				.digest('hex')
				.slice(0, 16),
		]);
	return Object.fromEntries(entries);
}

/** The fingerprint of everything from which `dist/` is built. @param root the folder of the repository */
export const sourceFingerprint = (root: string): Fingerprint => read(root, SOURCES);

/** The fingerprint of `dist/`. @param root the folder of the repository */
export const distFingerprint = (root: string): Fingerprint => read(root, ['dist']);

/** The paths at which two fingerprints differ. */
export const changedPaths = (before: Fingerprint, after: Fingerprint): string[] =>
	Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
