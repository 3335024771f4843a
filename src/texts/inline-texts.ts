import type { Options } from '../config/options.js';
import { bundled, type DisclosureTexts } from './disclosure-texts.js';
import type { Locales } from './locales.js';

/** The words of notices and placeholders. */
export const inlineTexts = (locales: Locales, options: Options): DisclosureTexts => locales.localize(options, bundled);
