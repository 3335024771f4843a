import type { Rule } from '../config/rule.js';

/**
 * Is the visitor in the United States? There a refusal is an opt-out, whatever rule the owner has chosen: nobody asks again
 * for twelve months (US-06), and a signal gives way to consent by name alone (US-05).
 */
export const isOfStates = ({ region }: Pick<Rule, 'region'>): boolean => /^US/.test(region);
