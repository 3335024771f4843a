import type { Options } from '../config/options.js';
import en from '../locales/en.json' with { type: 'json' };
import ja from '../locales/ja.json' with { type: 'json' };
import { type Speech, speak } from './words.js';

/** What notices and placeholders say. */
export type InlineSpeech = Speech<typeof en>;

/** All the words for a visitor. */
export const inlineSpeech = (options: Options): InlineSpeech => speak<typeof en>(options, { en, ja });
