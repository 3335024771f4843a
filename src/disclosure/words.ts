import * as enPage from '../locales/en/page.json';
import * as en from '../locales/en/preferences.json';
import * as jaPage from '../locales/ja/page.json';
import * as ja from '../locales/ja/preferences.json';
import type { Speech } from './text.js';

/** The words for services and company that are with us, by language. */
export const words = {
	en: { ...enPage, service: en.service, presets: en.presets, categories: en.categories },
	ja: { ...jaPage, service: ja.service, presets: ja.presets, categories: ja.categories },
};

/** A language, and the words in it for services and company. */
export type DisclosureSpeech = Speech<typeof words.en>;
