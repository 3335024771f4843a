import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A C library locale that needs not be installed. */
export interface Locale {
	readonly env: Record<string, string>;
	close(): void;
}

/**
 * WebKitGTK takes `navigator.language` from the name of the C library's locale and nothing else, and few machines have
 * a locale for every language. A folder with C.UTF-8 under the wanted name is enough: only the name is read.
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
