import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A locale of the C library that need not be installed. */
export interface Locale {
	readonly env: Record<string, string>;
	close(): void;
}

/**
 * Makes a locale for WebKitGTK, which reads `navigator.language` from the name of the C library's locale. Few machines have a
 * locale for every language, so we link C.UTF-8 under the wanted name: only the name is read.
 */
export function locale(language: string): Locale {
	const name = `${language.replace('-', '_')}.UTF-8`;
	const folder = mkdtempSync(join(tmpdir(), 'locale-'));
	symlinkSync('/usr/lib/locale/C.utf8', join(folder, name));
	return {
		env: { LOCPATH: folder, LANG: name, LC_ALL: name, LANGUAGE: '' },
		close: () => rmSync(folder, { recursive: true, force: true }),
	};
}
