import type { Options } from '../config/options.js';
import { banner as en } from '../locales/en/banner.json';
import { banner as ja } from '../locales/ja/banner.json';
import type { Locales } from './locales.js';

/** The words of the first layer alone, because a visitor waits for this file. */
export const bannerTexts = (locales: Locales, options: Options) =>
	locales.localize(options, { en: { banner: en }, ja: { banner: ja } });

export type BannerTexts = ReturnType<typeof bannerTexts>;
