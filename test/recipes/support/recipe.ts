import { blocks } from '../../support/docs.js';

/** The one block of the documentation in this language that says that it serves: what an owner would copy. */
export function recipe(language: string): string {
	const [found, another] = blocks('serves').filter((block) => block.language === language);
	if (!found || another) throw new Error(`docs/ has not exactly one block that starts with \`\`\`${language} serves`);
	return found.text;
}
