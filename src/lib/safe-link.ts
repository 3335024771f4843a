/** The addresses a link may lead to: without a scheme, or with one of these. No scheme hides behind `/`, `?` or `#`. */
export const SAFE_LINK = /^(https?:|mailto:|tel:|[^:/?#]*([/?#]|$))/i;

/** May a link lead there? Not where the address is empty, or one that could run code. */
export const isSafe = (url: string): boolean => url !== '' && SAFE_LINK.test(url);
