import type { Options, Words } from '../config/options.js';
import { baseLanguage } from '../texts/language.js';

/** The sources of the language to print in. */
export interface LanguageChoice {
	/** The language that the caller asked for, a BCP 47 tag. */
	readonly language?: string | undefined;
	/** The `Accept-Language` header of the request. */
	readonly acceptLanguage?: string | null | undefined;
	/** The default words of `language`, if they are not built in. */
	readonly words?: Words | undefined;
}

/**
 * Chooses the first language for which there are words: the one asked for, that of the configuration, those of
 * `Accept-Language` by weight (RFC 9110, 12.5.4), and finally English. All words of a page are in one language (EU-25).
 * @returns a BCP 47 tag
 */
export function visitorLanguage(
	{ language: configured = 'auto', texts }: Options,
	{ language, acceptLanguage, words }: LanguageChoice,
): string {
	const hasWords = (tag: string) =>
		Object.hasOwn(Object(texts), tag) || /^(en|ja)$/.test(tag) || (!!words && tag === baseLanguage(`${language}`));
	const wanted = [language ?? '', configured === 'auto' ? '' : `${configured}`, ...inOrder(acceptLanguage ?? '')];
	return (
		wanted
			.filter(Boolean)
			.flatMap((tag) => [tag, baseLanguage(tag)])
			.find(hasWords) ?? 'en'
	);
}

/** The tags of an `Accept-Language` header, the highest weight first. */
function inOrder(header: string): string[] {
	return header
		.split(',')
		.map((part) => {
			const [tag = '', weight] = part.split(';').map((text) => text.trim());
			return { tag, weight: weight === undefined ? 1 : Number(/^q=([\d.]+)$/.exec(weight)?.[1] ?? 0) };
		})
		.filter(({ tag, weight }) => /^[a-z\d-]+$/i.test(tag) && weight > 0)
		.sort((a, b) => b.weight - a.weight)
		.map(({ tag }) => tag);
}
