import { page } from '../lib/natives.js';
import { ancestorsOf } from './ancestors-of.js';

/** The least contrast of text (WCAG 2.2, 1.4.3). */
const MIN_CONTRAST = 4.5;

type Rgb = readonly [red: number, green: number, blue: number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [17, 17, 17];

/** The colours of the page around a place. */
export interface Surface {
	readonly background: Rgb;
	readonly text: Rgb;
}

/**
 * Reads the colours of the page around an element; `undefined` if a picture is behind it. If the page's text would not
 * be legible, as in a black wrapper of a video on a page with dark text, the text is black or white.
 */
export function readSurface(place: Element): Surface | undefined {
	const background = backgroundOf(ancestorsOf(place));
	const text = background && rgb(getComputedStyle(place.parentElement ?? page.documentElement).color);
	if (!background || !text) return;
	if (contrast(background, text) >= MIN_CONTRAST) return { background, text };
	return { background, text: contrast(background, WHITE) > contrast(background, BLACK) ? WHITE : BLACK };
}

/** Sets `--surface` and `--text` of a box to the colours around it. */
export function applySurface({ style }: HTMLElement, surface: Surface | undefined): void {
	if (!surface) return;
	style.setProperty('--surface', `rgb(${surface.background.join(' ')})`);
	style.setProperty('--text', `rgb(${surface.text.join(' ')})`);
}

/** The nearest colour behind an element; `undefined` if a picture is nearer, or if there is no colour. */
function backgroundOf(ancestors: readonly Element[]): Rgb | undefined {
	for (const element of ancestors) {
		const { backgroundColor, backgroundImage } = getComputedStyle(element);
		if (backgroundImage !== 'none' && backgroundImage !== '') return;
		const found = rgb(backgroundColor);
		if (found) return found;
	}
	return;
}

/** Reads an opaque computed colour; any other value gives `undefined`. */
function rgb(color: string): Rgb | undefined {
	const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/.exec(color)?.[1] ?? '').split(/[ ,/]+/).map(Number);
	if (red === undefined || green === undefined || blue === undefined || alpha < 1) return;
	return [red, green, blue];
}

const contrast = (one: Rgb, other: Rgb): number => {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
};

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Rgb): number {
	const [red = 0, green = 0, blue = 0] = color.map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
