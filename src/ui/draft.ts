import type { Config } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';

/** The visitor's choices before they are saved, by category and service id; only ids that can be chosen are in it. */
export type Draft = Map<string, boolean>;

/** A draft of the choices in force; nothing is ticked before a decision (EU-03). */
export function draftOf({ categories, services }: Config, { choices }: Consent): Draft {
	const draft: Draft = new Map();
	for (const [id, required] of categories) if (!required) draft.set(id, !!choices[id]);
	for (const { id, category, locked } of services) if (!locked && draft.has(category)) draft.set(id, !!choices[id]);
	return draft;
}

/** Those services of a category that can be chosen, by id. */
export const choosable = ({ services }: Config, draft: Draft, category: string) =>
	services.filter((one) => one.category === category && !one.locked && draft.has(one.id)).map(({ id }) => id);

/** Flips one switch: a category takes its services along; services that agree take their category along. */
export function flip(config: Config, draft: Draft, id: string, on: boolean): void {
	const { category = id } = config.services.find((one) => one.id === id) ?? {};
	for (const one of choosable(config, draft, id)) draft.set(one, on);
	draft.set(id, on);
	if (choosable(config, draft, category).every((one) => draft.get(one) === on)) draft.set(category, on);
}
