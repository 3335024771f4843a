/**
 * The form of `record.url`: a path on this site. `//host` and `/\host` lead to another site; `?` and `#` are not
 * allowed.
 */
export const RECORD_PATH = /^\/(?![/\\])[^\s?#\\]*$/;
