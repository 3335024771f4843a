import type { Options } from '../config/options.js';
import { base } from '../disclosure/language.js';
import { type Speech, speech } from '../disclosure/text.js';
import { fetched, pick } from './locale.js';

/**
 * The words for a visitor, all of them in one language (EU-25).
 * @param ours the default words that are with us, by language
 */
export function speak<Words>(options: Options, ours: { en: Words; [tag: string]: Words }): Speech<Words> {
	const tag = pick(options);
	const language = base(tag);
	return speech(options, tag, ours.en, ours[language] ?? fetched[language]);
}
