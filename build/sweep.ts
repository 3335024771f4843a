import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';

/** The time at which this build began. */
const STARTED = Date.now();

/** Removes the files of an earlier build that this one no longer makes. */
export const sweep: Plugin = {
	name: 'sweep',
	writeBundle() {
		for (const entry of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
			const file = join('dist', entry);
			const found = statSync(file);
			if (found.isFile() && found.mtimeMs < STARTED) rmSync(file);
		}
	},
};
