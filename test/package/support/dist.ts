import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const DIST = join(ROOT, 'dist');

/** The text of a file of `dist/`. */
export const shipped = (name: string): string => readFileSync(join(DIST, name), 'utf8');

/** Every file of `dist/`, by its path in there, sorted. */
export const shippedNames = (): string[] =>
	readdirSync(DIST, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(DIST, name)).isFile())
		.sort();
