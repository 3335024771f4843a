import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];

/** A page of the documentation. */
export interface Doc {
	/** Its path from the folder of the package. */
	readonly file: string;
	readonly text: string;
}

/** A fenced block of code that a test runs: the fence names its language and then how it is run. */
export interface Block {
	readonly file: string;
	/** The line of the fence, from 1. */
	readonly line: number;
	readonly language: string;
	readonly text: string;
}

/** Every page for people: those at the top of the package, and all of `docs/`. */
export const docs = (): Doc[] =>
	[
		...PAGES,
		...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.md'))
			.sort()
			.map((file) => `docs/${file}`),
	].map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

/** The text of one page. @param file its path from the folder of the package */
export const doc = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Every block with this mark: `runs` is run where it stands, `serves` is started as a server. */
export const blocks = (mark: 'runs' | 'serves'): Block[] =>
	docs().flatMap(({ file, text: page }) =>
		[...page.matchAll(new RegExp(`^\`\`\`(\\w+) ${mark}\\b.*\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
			({ 1: language = '', 2: text = '', index }) => ({
				file,
				line: page.slice(0, index).split('\n').length,
				language,
				text,
			}),
		),
	);
