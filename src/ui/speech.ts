import type { Options } from '../config/options.js';
import en from '../locales/en.json' with { type: 'json' };
import ja from '../locales/ja.json' with { type: 'json' };
import { type Speech, speak } from './words.js';

/** The words of banner and preferences, and no others: this file is what a visitor waits for. */
const words = ({ banner, preferences, service, categories }: typeof en) => ({
	banner,
	preferences,
	service,
	categories,
});
const ours = { en: words(en), ja: words(ja) };

/** What banner and preferences say. */
export type UiSpeech = Speech<typeof ours.en>;

/** The words of banner and preferences for a visitor. */
export const uiSpeech = (options: Options): UiSpeech => speak(options, ours);
