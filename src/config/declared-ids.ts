import type { Config } from './resolve.js';

/** What a mark or a choice can name: the id of every category, and of every service. */
export const declaredIds = ({ categories, services }: Pick<Config, 'categories' | 'services'>): string[] => [
	...categories.keys(),
	...services.map(({ id }) => id),
];
