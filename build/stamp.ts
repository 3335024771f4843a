import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { changedPaths, distFingerprint, type Fingerprint, sourceFingerprint } from './fingerprint.js';

/** The file in which a build notes the fingerprints of its sources and of `dist/`. It is not committed. */
const STAMP = '.built.json';

interface Stamp {
	readonly sources: Fingerprint;
	readonly dist: Fingerprint;
}

/** Writes the fingerprints of this build. It is a plugin of the last artefact. */
export const stamp: Plugin = {
	name: 'stamp',
	writeBundle() {
		const root = process.cwd();
		const made: Stamp = { sources: sourceFingerprint(root), dist: distFingerprint(root) };
		writeFileSync(join(root, STAMP), `${JSON.stringify(made, null, '\t')}\n`);
	},
};

/**
 * Finds the files that changed since `dist/` was built, in the source and in `dist/` itself. It compares contents, because a
 * checkout changes the times of files.
 * @param root the folder of the repository
 * @returns the paths; empty if `dist/` is fresh
 */
export function changedAfterBuild(root: string): string[] {
	const read = (): Stamp => {
		try {
			return JSON.parse(readFileSync(join(root, STAMP), 'utf8'));
		} catch {
			return { sources: {}, dist: {} };
		}
	};
	const { sources, dist } = read();
	return [...changedPaths(sources, sourceFingerprint(root)), ...changedPaths(dist, distFingerprint(root))];
}
