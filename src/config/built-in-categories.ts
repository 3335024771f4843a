/** The built-in category that needs no consent. */
export const NECESSARY = 'necessary';

/** The categories that need not be declared. */
export const BUILT_IN_CATEGORIES: readonly string[] = [NECESSARY, 'functional', 'analytics', 'marketing'];
