/**
 * The fields of a form for `handleConsent` that are not choices, so that no category or service can have one of these
 * ids. `shown` says which texts the visitor read.
 */
export const FORM_FIELDS = ['action', 'return', 'minors', 'shown'] as const;
