import * as enBanner from '../locales/en/banner.json';
import * as en from '../locales/en/preferences.json';
import * as enRenewal from '../locales/en/renewal.json';
import * as jaBanner from '../locales/ja/banner.json';
import * as ja from '../locales/ja/preferences.json';
import * as jaRenewal from '../locales/ja/renewal.json';
import type { Localized } from './localize.js';

/** The default words of the forms that a server prints, by language: both layers in one. */
export const formWords = {
	en: { ...en, banner: enBanner.banner, renewal: enRenewal.renewal },
	ja: { ...ja, banner: jaBanner.banner, renewal: jaRenewal.renewal },
};

/** The words of the forms that a server prints, in one language. */
export type FormTexts = Localized<typeof formWords.en>;
