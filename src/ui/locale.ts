import type { Options } from '../config/options.js';
import { base } from '../disclosure/language.js';
import { report } from '../lib/report.js';

/** The languages that have a file of their own; English and Japanese are with us. */
const files = new Set('ar cs da de el es fi fr he hu id it ko nl pl pt ro sv th tr uk vi zh-Hans zh-Hant'.split(' '));

/** The words of these, once they are here. */
export const fetched: { [tag: string]: unknown } = {};

/**
 * The language that a visitor is spoken to in, as a BCP 47 tag: the owner's, or that of the page, or one of the
 * browser's; the first in which there are words, else English (EU-25).
 */
export function pick({ language = 'auto', texts }: Options): string {
	const wanted = language === 'auto' ? [document.documentElement.lang, ...navigator.languages] : [`${language}`];
	const isKnown = (tag: string) => Object(texts)[tag] || /^(en|ja)$/.test(tag) || files.has(tag);
	return wanted.flatMap((tag) => [tag, base(tag)]).find(isKnown) ?? 'en';
}

/** The words of a visitor's language that are not here yet; without their file, it is the next language. Never rejects. */
export function learn(options: Options): Promise<void> | undefined {
	const tag = base(pick(options));
	if (!files.has(tag) || fetched[tag]) return;
	// In a classic script a bundler leaves no address to begin from.
	const fetchWords = async () => (await fetch(new URL(`./locales/${tag}.json`, import.meta.url))).json();
	return fetchWords().then(
		(words) => {
			fetched[tag] = words;
		},
		(error) => {
			files.delete(tag);
			report('failed', `locales/${tag}.json: ${error}`);
		},
	);
}
