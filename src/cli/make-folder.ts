import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder, and those above it that are missing. One at a time: where a file system takes no folder (`/proc`), the
 * `recursive` of Node tries for ever.
 * @throws what the file system says, where it does not take one
 */
export function makeFolder(folder: string): void {
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
	makeFolder(dirname(folder));
	mkdirSync(folder);
}
