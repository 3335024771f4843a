import type { Options } from '../config/options.js';
import * as enBanner from '../locales/en/banner.json';
import * as en from '../locales/en/preferences.json';
import * as jaBanner from '../locales/ja/banner.json';
import * as ja from '../locales/ja/preferences.json';
import type { Locales } from './locales.js';

const bundled = {
	en: { ...en, banner: enBanner.banner },
	ja: { ...ja, banner: jaBanner.banner },
};

/** The words of the preferences. */
export const preferencesTexts = (locales: Locales, options: Options) => locales.localize(options, bundled);

export type PreferencesTexts = ReturnType<typeof preferencesTexts>;
