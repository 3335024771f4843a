import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Creates a folder and its missing parents, one at a time. Node's `recursive` never ends in a file system that cannot create
 * folders, such as `/proc`.
 * @throws the error of the file system, if it cannot create one
 */
export function makeFolder(folder: string): void {
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
	makeFolder(dirname(folder));
	mkdirSync(folder);
}
