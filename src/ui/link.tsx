import { isSafe } from '../lib/safe-link.js';

/** A link; plain text if the address is empty or not safe. */
export const link = (words: string, url: string) => (isSafe(url) ? <a href={url}>{words}</a> : words);
