import { accessSync, constants, existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.js';
import { UsageError } from './usage-error.js';

/** Writes a file, and creates its folder. @throws UsageError if that fails */
export function writeFile(file: string, text: string): void {
	prepareFile(file);
	explained(file, () => writeFileSync(file, text));
}

/** Creates the folder of a file that will be written later. @throws UsageError if the file could not be written */
export function prepareFile(file: string): void {
	explained(file, () => {
		makeFolder(dirname(file));
		accessSync(existsSync(file) ? file : dirname(file), constants.W_OK);
	});
}

/** Runs a function that writes. @param file the path for the message @throws UsageError with the file system's message */
export function explained(file: string, write: () => void): void {
	try {
		write();
	} catch (error) {
		throw new UsageError(`${file} cannot be written: ${(error as Error).message}`);
	}
}
