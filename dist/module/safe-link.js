const SAFE_LINK = /^(https?:|mailto:|tel:|[^:/?#]*([/?#]|$))/i;
const isSafe = (url) => url !== "" && SAFE_LINK.test(url);

export { SAFE_LINK as S, isSafe as i };
