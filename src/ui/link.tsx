/** What a link may lead to: an address without a scheme, or with one of these. No scheme hides behind `/`, `?` or `#`. */
const SAFE = /^(https?:|mailto:|tel:|[^:/?#]*([/?#]|$))/i;

/** A link; plain text where the address is none or not to be trusted. */
export const link = (words: string, url: string) => (url && SAFE.test(url) ? <a href={url}>{words}</a> : words);
