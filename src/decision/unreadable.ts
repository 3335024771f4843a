import type { Stored } from './codec.js';

/**
 * Stands for a decision that cannot be read or must not be used. It allows nothing, not even by the rule of a region,
 * because the decision may have been a refusal. It has no time, so it never counts.
 */
export const UNREADABLE = { decision: {}, choices: new Map() } as unknown as Stored;

/** A consent cookie that is read as {@link UNREADABLE}: it stands for a refusal of which no decision is made yet. */
export const unreadableCookie = (name: string): string => `${name}=0`;
