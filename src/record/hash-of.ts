import { canonicalJson } from './canonical-json.js';
import { digest } from './digest.js';

/** SHA-256, in hexadecimal digits, of the canonical JSON of a value. The hash of a record is this, of the whole record. */
export const hashOf = (value: unknown): string => digest(canonicalJson(value));
