import { isSafe } from '../lib/safe-link.js';

/** A link; plain text where the address is none or not to be trusted. */
export const link = (words: string, url: string) => (isSafe(url) ? <a href={url}>{words}</a> : words);
