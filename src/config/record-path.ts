/**
 * Where records of consent may go: a path on this site. `//host` and `/\host` lead to another one, and what stands behind
 * `?` or `#` is no place.
 */
export const RECORD_PATH = /^\/(?![/\\])[^\s?#\\]*$/;
