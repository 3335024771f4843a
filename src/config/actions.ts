/** What `data-consent-action` does in a page. */
export const ACTIONS = ['preferences', 'accept', 'reject', 'withdraw', 'allow'] as const;

/** One of them. */
export type Action = (typeof ACTIONS)[number];
