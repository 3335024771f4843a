import type { Options } from '../config/options.js';
import * as enBanner from '../locales/en/banner.json';
import * as en from '../locales/en/preferences.json';
import * as jaBanner from '../locales/ja/banner.json';
import * as ja from '../locales/ja/preferences.json';
import { speak } from './words.js';

const words = {
	en: { ...en, banner: enBanner.banner },
	ja: { ...ja, banner: jaBanner.banner },
};

/** What the preferences say. */
export const preferencesSpeech = (options: Options) => speak(options, words);

export type PreferencesSpeech = ReturnType<typeof preferencesSpeech>;
