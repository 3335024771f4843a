import type { Options, Words } from '../config/options.js';
import type { Config } from '../config/resolve.js';
import { bundled, type DisclosureTexts } from '../texts/disclosure-texts.js';
import { baseLanguage } from '../texts/language.js';
import { localize } from '../texts/localize.js';
import { EMPTY_CONFIG, resolveOnce } from './resolve-once.js';
import { visitorLanguage } from './visitor-language.js';

/**
 * Calls a function with the resolved configuration and the words of a language. Never throws unless `tell` does for an empty
 * configuration: if something cannot be read, `tell` gets that.
 * @param language a BCP 47 tag; by default the configured one
 * @param words the words of the language, if they are not built in
 * @param tell makes the disclosure
 */
export function withDisclosure<Result>(
	options: Options,
	language: string | undefined,
	words: Words | undefined,
	tell: (config: Config, texts: DisclosureTexts) => Result,
): Result {
	try {
		const config = resolveOnce(options);
		const { texts, language: configured } = config.options;
		// A requested language without words becomes English, not the configured language (EU-25).
		const tag = visitorLanguage({ texts }, { language: `${language ?? configured ?? 'en'}`, words });
		return tell(
			config,
			localize(config.options, tag, bundled.en, words ?? bundled[baseLanguage(tag) as keyof typeof bundled]),
		);
	} catch {
		// The page reports the faults of the same configuration.
		return tell(EMPTY_CONFIG, { language: 'en', words: bundled.en });
	}
}
