import type { Options } from '../config/options.js';
import * as en from '../locales/en/again.json';
import * as ja from '../locales/ja/again.json';
import { speak } from './words.js';

/** What is said about changes of the policy, and to minors. */
export const againSpeech = (options: Options) => speak(options, { en: { again: en.again }, ja: { again: ja.again } });
