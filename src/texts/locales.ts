import type { Options } from '../config/options.js';
import type { Report } from '../lib/report.js';
import { baseLanguage } from './language.js';
import { loadLocale } from './load-locale.js';
import { type Localized, localize } from './localize.js';
import { pickLanguage } from './pick-language.js';

/** The languages whose default words have a file of their own; English and Japanese are in the code. */
const LANGUAGES = 'ar cs da de el es fi fr he hu id it ko nl pl pt ro sv th tr uk vi zh-Hans zh-Hant'.split(' ');

/** Default words in the code, by language. */
interface Bundled<Words> {
	readonly en: Words;
	readonly [language: string]: Words;
}

/** The words of one part of the user interface. @internal */
export interface Locales {
	/**
	 * Loads the words of the visitor's language. Never rejects: if their file cannot be fetched, the next language is
	 * used.
	 * @returns `undefined` if nothing has to be loaded
	 */
	load(options: Options): Promise<void> | undefined;
	/** The words for a visitor, all of them in one language (EU-25). */
	localize<Words>(options: Options, bundled: Bundled<Words>): Localized<Words>;
}

/**
 * Makes the words of one part of the user interface, with none loaded yet.
 * @param report tells the developer about a language whose file cannot be fetched
 */
export function createLocales(report: Report): Locales {
	const loaded: { [language: string]: unknown } = {};
	const available = new Set(LANGUAGES);
	const pick = (options: Options) =>
		pickLanguage(options, (language) => /^(en|ja)$/.test(language) || available.has(language));
	return {
		load(options) {
			const language = baseLanguage(pick(options));
			if (!available.has(language) || loaded[language]) return;
			return loadLocale(language).then(
				(words) => {
					loaded[language] = words;
				},
				(error) => {
					available.delete(language);
					report('failed', `locales/${language}.json: ${error}`);
				},
			);
		},
		localize(options, bundled) {
			const language = pick(options);
			const base = baseLanguage(language);
			return localize(options, language, bundled.en, bundled[base] ?? loaded[base]);
		},
	};
}
