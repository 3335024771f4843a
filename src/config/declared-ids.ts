import type { Config } from './resolve.js';

/** The ids that a mark or a choice can name: those of all categories and services. */
export const declaredIds = ({ categories, services }: Pick<Config, 'categories' | 'services'>): string[] => [
	...categories.keys(),
	...services.map(({ id }) => id),
];
