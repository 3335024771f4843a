import type { Promises } from './promises.js';

/** Is it the name of something that the consent itself is kept in? */
export const isOurs = (name: string, { config }: Promises): boolean =>
	config.cookie.names.includes(name) || name.startsWith(`${config.cookie.name}.`) || name.startsWith('sekisho');
