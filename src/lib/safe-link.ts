/**
 * The URLs that a link may have: with one of these schemes, or with none. A `:` after `/`, `?` or `#` ends no scheme.
 */
export const SAFE_LINK = /^(https?:|mailto:|tel:|[^:/?#]*([/?#]|$))/i;

/** May a link have this URL? Not if it is empty, or if it could run code. */
export const isSafe = (url: string): boolean => url !== '' && SAFE_LINK.test(url);
