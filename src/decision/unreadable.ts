import type { Stored } from './codec.js';

/**
 * Stands for a decision that cannot be read, or must not be used. Nothing is chosen, and no rule starts anything, because
 * the decision may be a refusal. Without a time it is never alive.
 */
export const UNREADABLE = { decision: {}, choices: new Map() } as unknown as Stored;
