import type { Permissions } from './channel.js';

/** Is nothing held at all? Then a call costs one look at a flag. */
export const isOpen = ({ config, allows }: Permissions): boolean =>
	config.hasServices && config.options.gate?.undeclared !== 'block' && config.services.every(({ id }) => allows(id));
