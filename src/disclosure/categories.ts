import type { Options } from '../config/options.js';
import { type Speech, text } from './text.js';

/** Words of categories, by id. */
export interface CategoryWords {
	readonly categories: object;
}

/** Name and description of a category: the owner's, the known one's, or at least its id. */
export function aboutCategory(id: string, { categories }: Options, { tag, words }: Speech<CategoryWords>) {
	const own = [categories].flat().find((one) => Object(one).id === id);
	const { name, description } = { ...Object(words.categories)[id], ...own };
	return [text(name, tag) || id, text(description, tag)] as const;
}
