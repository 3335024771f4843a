/**
 * The fields of a form for `handleConsent` that are no choice: no category or service can be called like one of them.
 * `shown` says which words its visitor read.
 */
export const FORM_FIELDS = ['action', 'return', 'minors', 'shown'] as const;
