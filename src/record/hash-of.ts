import { canonicalJson } from './canonical-json.js';
import { digest } from './digest.js';

/** SHA-256 of the canonical JSON of a value, in hexadecimal digits. For a record, the value is the whole record. */
export const hashOf = (value: unknown): string => digest(canonicalJson(value));
