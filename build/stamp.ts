import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { changedPaths, distFingerprint, type Fingerprint, sourceFingerprint } from './fingerprint.js';

/** Where a build notes what it read and what it made. Not in `dist/`, and not in the repository. */
const STAMP = '.built.json';

interface Stamp {
	readonly sources: Fingerprint;
	readonly dist: Fingerprint;
}

/** Notes what this build read and made. It belongs to the last artefact. */
export const stamp: Plugin = {
	name: 'stamp',
	writeBundle() {
		const root = process.cwd();
		const made: Stamp = { sources: sourceFingerprint(root), dist: distFingerprint(root) };
		writeFileSync(join(root, STAMP), `${JSON.stringify(made, null, '\t')}\n`);
	},
};

/**
 * The files that changed after `dist/` was built, in the source and in `dist/` itself; empty when it is fresh. It goes
 * by content, because a checkout sets the times of files.
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
