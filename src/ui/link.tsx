import { isSafe } from '../lib/safe-link.js';

/** A link; plain text if there is no address, or none that is safe. */
export const link = (words: string, url: string) => (isSafe(url) ? <a href={url}>{words}</a> : words);
