import type { Options } from '../config/options.js';
import { banner as en } from '../locales/en/banner.json';
import { banner as ja } from '../locales/ja/banner.json';
import { speak } from './words.js';

/** What the first layer says, and no more: a visitor waits for this file. */
export const bannerSpeech = (options: Options) => speak(options, { en: { banner: en }, ja: { banner: ja } });
