import { accessSync, constants, existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.js';
import { UsageError } from './usage-error.js';

/** Writes a file, and makes its folder. @throws UsageError where that is not possible */
export function writeFile(file: string, text: string): void {
	prepareFile(file);
	explained(file, () => writeFileSync(file, text));
}

/** Makes the folder of a file that is to be written later. @throws UsageError where the file could not be written */
export function prepareFile(file: string): void {
	explained(file, () => {
		makeFolder(dirname(file));
		accessSync(existsSync(file) ? file : dirname(file), constants.W_OK);
	});
}

/** @throws UsageError with what the file system said */
export function explained(file: string, write: () => void): void {
	try {
		write();
	} catch (error) {
		throw new UsageError(`${file} cannot be written: ${(error as Error).message}`);
	}
}
