import type { Options } from '../config/options.js';
import * as enBanner from '../locales/en/banner.json';
import * as en from '../locales/en/preferences.json';
import * as jaBanner from '../locales/ja/banner.json';
import * as ja from '../locales/ja/preferences.json';
import { speak } from './words.js';

const words = {
	en: { banner: enBanner.banner, preferences: en.preferences, service: en.service, categories: en.categories },
	ja: { banner: jaBanner.banner, preferences: ja.preferences, service: ja.service, categories: ja.categories },
};

/** What the preferences say. */
export const preferencesSpeech = (options: Options) => speak(options, words);

export type PreferencesSpeech = ReturnType<typeof preferencesSpeech>;
