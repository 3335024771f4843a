import * as enPage from '../locales/en/page.json';
import * as en from '../locales/en/preferences.json';
import * as jaPage from '../locales/ja/page.json';
import * as ja from '../locales/ja/preferences.json';
import type { Localized } from './localize.js';

/** The default words for services and company that are in the code, by language. */
export const bundled = {
	en: { ...enPage, service: en.service, presets: en.presets, categories: en.categories },
	ja: { ...jaPage, service: ja.service, presets: ja.presets, categories: ja.categories },
};

/** The words for services and company, in one language. */
export type DisclosureTexts = Localized<typeof bundled.en>;
