import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these programs that is on PATH or in one of the further folders; says what to install if none is. */
export function binary(names: readonly string[], aptPackage: string, folders: readonly string[] = []): string {
	const places = [...(process.env.PATH ?? '').split(delimiter), ...folders];
	const found = names.flatMap((name) => places.map((place) => join(place, name))).find(isExecutable);
	if (found) return found;
	throw new Error(`browser tests need ${names.join(' or ')}, not found here; try: apt-get install ${aptPackage}`);
}

/** The folders of WebKitGTK's own programs; their path has the machine's architecture in it. */
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
