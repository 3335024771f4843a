/**
 * Finds a decision in the cookies of a page or a request, whatever the cookie is called: its value begins with `2/`, or
 * with `1/` where an older version wrote it. A value that only begins so is no decision yet; see `decode`.
 */
export const SOME_DECISION = /=[12]\//;
