import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];

/** A page of the documentation. */
export interface Doc {
	/** Its path, relative to the repository. */
	readonly file: string;
	readonly text: string;
}

/** A fenced block of code that a test runs. The fence has the language and a mark, such as `js runs`. */
export interface Block {
	readonly file: string;
	/** The line of the fence, from 1. */
	readonly line: number;
	readonly language: string;
	readonly text: string;
}

/** Every page of the documentation: those at the top of the repository, and all of `docs/`. */
export const docs = (): Doc[] =>
	[
		...PAGES,
		...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.md'))
			.sort()
			.map((file) => `docs/${file}`),
	].map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

/** The text of one page. @param file its path, relative to the repository */
export const doc = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Every block with a mark. A test runs a block with `runs`, and starts a block with `serves` as a server. */
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
