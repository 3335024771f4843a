/** A day, in ms. */
export const DAY_MS = 86_400_000;

/** A day, in seconds. */
export const DAY_S = 86_400;

/** No consent, and no cookie for statistics that needs none, is older than 13 months (EU-32). In days. */
export const MAX_DAYS = 395;
