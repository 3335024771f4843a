import { decode, type Stored } from './codec.js';
import { pickDecision } from './pick-decision.js';
import { UNREADABLE } from './unreadable.js';

/**
 * The decision in the consent cookies of a page or a request.
 * @param values the value of each cookie of that name
 * @param required the categories, by id: is it required?
 * @returns `undefined` if there is no cookie; {@link UNREADABLE} if the cookies hold no decision
 */
export const readDecision = (values: readonly string[], required: ReadonlyMap<string, boolean>): Stored | undefined =>
	pickDecision([...new Set(values)].map(decode), required) ?? (values.length > 0 ? UNREADABLE : undefined);
