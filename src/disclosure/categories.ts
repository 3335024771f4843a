import type { Options } from '../config/options.js';
import type { Localized } from '../texts/localize.js';
import { text } from '../texts/text.js';

/** Name and description of a category: the owner's, or ours for a built-in category, or at least its id. */
export function aboutCategory(
	id: string,
	{ categories }: Options,
	{ language, words }: Localized<{ readonly categories: object }>,
) {
	const own = [categories].flat().find((one) => Object(one).id === id);
	const { name, description } = { ...Object(words.categories)[id], ...own };
	return [text(name, language) || id, text(description, language)] as const;
}
