import type { Config } from '../config/resolve.js';
import { page } from '../lib/natives.js';

/** Is something still here of what the visitor refused? Then the eraser is worth fetching. */
export function isLeft({ services, cookie }: Config, allows: (id: string) => boolean): boolean {
	const keys = { cookies: page.cookie.split(/=.*?; |=.*/), storage: Object.keys(localStorage) };
	return services.some(
		(service) =>
			!allows(service.id) &&
			(['cookies', 'storage'] as const).some((kind) =>
				keys[kind].some((name) => name !== cookie.name && service[kind].test(name)),
			),
	);
}
