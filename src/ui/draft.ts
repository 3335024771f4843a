import type { Config } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';

/** The visitor's choices before they are saved, by category and service id. It has only ids that can be chosen. */
export type Draft = Map<string, boolean>;

/** A draft of the choices in force; nothing is ticked before a decision (EU-03). */
export function draftOf({ categories, services }: Config, { choices }: Consent): Draft {
	const draft: Draft = new Map();
	for (const [id, required] of categories) if (!required) draft.set(id, !!choices[id]);
	for (const { id, category, locked } of services) if (!locked && draft.has(category)) draft.set(id, !!choices[id]);
	return draft;
}

/** The ids of the services of a category that can be chosen. */
export const choosable = ({ services }: Config, draft: Draft, category: string) =>
	services.filter((one) => one.category === category && !one.locked && draft.has(one.id)).map(({ id }) => id);

/** Flips one switch. A category flips its services with it; when all services agree, their category follows. */
export function flip(config: Config, draft: Draft, id: string, on: boolean): void {
	const { category = id } = config.services.find((one) => one.id === id) ?? {};
	for (const one of choosable(config, draft, id)) draft.set(one, on);
	draft.set(id, on);
	if (choosable(config, draft, category).every((one) => draft.get(one) === on)) draft.set(category, on);
}
