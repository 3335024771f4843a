import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Finds a program in PATH or in other folders.
 * @param names the names that it can have; the first that is found counts
 * @param aptPackage the Debian package that has it, for the message
 * @returns its path
 * @throws Error that says what to install
 */
export function binary(names: readonly string[], aptPackage: string, folders: readonly string[] = []): string {
	const places = [...(process.env.PATH ?? '').split(delimiter), ...folders];
	const found = names.flatMap((name) => places.map((place) => join(place, name))).find(isExecutable);
	if (found) return found;
	throw new Error(`browser tests need ${names.join(' or ')}, not found here; try: apt-get install ${aptPackage}`);
}

/** The folders of WebKitGTK's own programs. Their path contains the machine's architecture. */
export function webkitFolders(): string[] {
	return readdirSync('/usr/lib').map((architecture) => join('/usr/lib', architecture, 'webkit2gtk-4.1'));
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
