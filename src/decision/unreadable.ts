import type { Stored } from './codec.js';

/**
 * Stands for a decision that is there and cannot be read, or must not be used: nobody has chosen, and no rule starts
 * anything, because what it says may be a refusal. Without a time it is never alive.
 */
export const UNREADABLE = { decision: {}, choices: new Map() } as unknown as Stored;
