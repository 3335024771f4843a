import type { Options, Words } from '../config/options.js';
import type { Config } from '../config/resolve.js';
import { bundled, type DisclosureTexts } from '../texts/disclosure-texts.js';
import { baseLanguage } from '../texts/language.js';
import { localize } from '../texts/localize.js';
import { EMPTY_CONFIG, resolveOnce } from './resolve-once.js';
import { visitorLanguage } from './visitor-language.js';

/**
 * Hands a configuration and its words to what discloses them. Never throws: what cannot be read is disclosed as nothing.
 * @param words those of the language, where they are not with us
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
		// A language that is asked for and has no words is English, whatever is configured. Never two at once (EU-25).
		const tag = visitorLanguage({ texts }, { language: `${language ?? configured ?? 'en'}`, words });
		return tell(
			config,
			localize(config.options, tag, bundled.en, words ?? bundled[baseLanguage(tag) as keyof typeof bundled]),
		);
	} catch {
		// Said where the page reads the same configuration.
		return tell(EMPTY_CONFIG, { language: 'en', words: bundled.en });
	}
}
