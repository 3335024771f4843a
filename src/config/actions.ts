/** The values of `data-consent-action`. */
export const ACTIONS = ['preferences', 'accept', 'reject', 'withdraw', 'allow'] as const;

/** A value of `data-consent-action`. */
export type Action = (typeof ACTIONS)[number];
