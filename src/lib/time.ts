/** A day, in ms. */
export const DAY_MS = 86_400_000;

/** A day, in seconds. */
export const DAY_S = 86_400;

/** The longest lifetime of a consent, and of a cookie for statistics without consent, in days: 13 months (EU-32). */
export const MAX_DAYS = 395;
