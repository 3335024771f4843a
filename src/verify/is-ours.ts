import type { Promises } from './promises.js';

/** Is this the name of a cookie or item in which Sekisho stores the consent? */
export const isOurs = (name: string, { config }: Promises): boolean =>
	config.cookie.names.includes(name) || name.startsWith(`${config.cookie.name}.`) || name.startsWith('sekisho');
