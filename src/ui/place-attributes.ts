import type { Options } from '../config/options.js';
import { direction } from '../texts/language.js';

/** The properties of the element around a layer: its language, and the look from the owner's options. */
export function placeAttributes(language: string, { ui }: Options) {
	const { theme = '', position = '' } = Object(ui);
	return { lang: language, dir: direction(language), className: `${theme} ${position}` };
}
