import type { Options } from '../config/options.js';
import * as enPage from '../locales/en/page.json';
import * as en from '../locales/en/preferences.json';
import * as jaPage from '../locales/ja/page.json';
import * as ja from '../locales/ja/preferences.json';
import { speak } from './words.js';

const words = {
	en: { ...enPage, service: en.service, presets: en.presets, categories: en.categories },
	ja: { ...jaPage, service: ja.service, presets: ja.presets, categories: ja.categories },
};

/** What notices and placeholders say. */
export const inlineSpeech = (options: Options) => speak(options, words);

export type InlineSpeech = ReturnType<typeof inlineSpeech>;
