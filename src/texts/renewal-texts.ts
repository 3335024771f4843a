import type { Options } from '../config/options.js';
import { renewal as en } from '../locales/en/renewal.json';
import { renewal as ja } from '../locales/ja/renewal.json';
import type { Locales } from './locales.js';

/** The words about changes of the policy, and for minors. */
export const renewalTexts = (locales: Locales, options: Options) =>
	locales.localize(options, { en: { renewal: en }, ja: { renewal: ja } });

export type RenewalTexts = ReturnType<typeof renewalTexts>;
