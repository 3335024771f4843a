import type { Options } from '../config/options.js';
import { direction } from '../texts/language.js';

/** What the element around a layer says of it, as properties: its language, and the look that the owner wants. */
export function placeAttributes(language: string, { ui }: Options) {
	const { theme = '', position = '' } = Object(ui);
	return { lang: language, dir: direction(language), className: `${theme} ${position}` };
}
