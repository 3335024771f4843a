import type { Options, Words } from '../config/options.js';
import type { Config } from '../config/resolve.js';
import { base } from '../disclosure/language.js';
import { speech } from '../disclosure/text.js';
import { type DisclosureSpeech, words as ours } from '../disclosure/words.js';
import { nothing, settings } from './settings.js';

/**
 * Hands a configuration and its words to what discloses them. Never throws: what cannot be read is disclosed as nothing.
 * @param words those of the language, where they are not with us
 */
export function disclose<Result>(
	options: Options,
	language: string | undefined,
	words: Words | undefined,
	tell: (config: Config, speech: DisclosureSpeech) => Result,
): Result {
	try {
		const config = settings(options);
		const tag = pick(config.options, language, words);
		return tell(config, speech(config.options, tag, ours.en, words ?? ours[base(tag) as keyof typeof ours]));
	} catch {
		// Said where the page reads the same configuration.
		return tell(nothing, { tag: 'en', words: ours.en });
	}
}

/** The language that was asked for, or the owner's, where there are words in it; else English. Never two at once (EU-25). */
function pick({ language: own, texts }: Options, asked: unknown, words: Words | undefined): string {
	const wanted = `${asked ?? own ?? 'en'}`;
	const isKnown = (tag: string) =>
		Object.hasOwn(Object(texts), tag) || Object.hasOwn(ours, tag) || (words && tag === base(wanted));
	return [wanted, base(wanted)].find(isKnown) ?? 'en';
}
