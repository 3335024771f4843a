import type { ForeignText } from './foreign.js';

/**
 * Reads a text of another tool: a string, or a map from language to string. HTML tags are removed.
 * @returns `undefined` if there is no text
 */
export function asText(value: unknown): ForeignText | undefined {
	if (typeof value === 'string') return plain(value) || undefined;
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const texts = Object.entries(value).flatMap(([language, text]) =>
		typeof text === 'string' && /^[a-z]{2,3}(-\w+)?$/i.test(language) && plain(text) ? [[language, plain(text)]] : [],
	);
	return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

const plain = (text: string) =>
	text
		.replace(/<[^>]*>/g, ' ')
		.replace(/&amp;/g, '&')
		.replace(/\s+/g, ' ')
		.trim();
