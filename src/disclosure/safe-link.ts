/** What a link may lead to: an address without a scheme, or with one of these. No scheme hides behind `/`, `?` or `#`. */
const SAFE = /^(https?:|mailto:|tel:|[^:/?#]*([/?#]|$))/i;

/** May a link lead there? Not where the address is none, or one that could run code. */
export const isSafe = (url: string): boolean => !!url && SAFE.test(url);
