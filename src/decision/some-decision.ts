/**
 * Finds a possible decision in the cookies of a page or a request, whatever the name of the cookie is: the value begins
 * with `2/`, or with `1/` if an older version wrote it. Only `decode` says whether it is a decision.
 */
export const SOME_DECISION = /=[12]\//;
