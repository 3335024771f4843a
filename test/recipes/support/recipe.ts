import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

/** The one block of the README in this language that says that it serves: what an owner would copy. */
export function recipe(language: string): string {
	const [found, another] = [...readme.matchAll(new RegExp(`^\`\`\`${language} serves\n([\\s\\S]*?)^\`\`\`$`, 'gm'))];
	if (!found?.[1] || another) throw new Error(`README.md has not one block for ${language}`);
	return found[1];
}
