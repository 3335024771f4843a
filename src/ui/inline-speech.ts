import type { Options } from '../config/options.js';
import { words } from '../disclosure/words.js';
import { speak } from './words.js';

/** What notices and placeholders say. */
export const inlineSpeech = (options: Options) => speak(options, words);

export type InlineSpeech = ReturnType<typeof inlineSpeech>;
