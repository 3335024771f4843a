import { type Config, claimants } from '../config/resolve.js';
import { readCookies } from '../lib/natives.js';

/** How long the look for what is left waits, in ms: a browser is slow to open its storage, and the page comes first. */
export const LATER = 100;

export type IsLeft = typeof isLeft;

/** Is something still here of what the visitor refused? Then the eraser is worth fetching. Never throws. */
export function isLeft(config: Config, allows: (id: string) => boolean): boolean {
	const isRefused = (kind: 'cookies' | 'storage') => (name: string) =>
		name !== config.cookie.name && claimants(config, kind, name).some(({ id }) => !allows(id));
	try {
		return (
			readCookies()
				.split(/=.*?; |=.*/)
				.some(isRefused('cookies')) || Object.keys(localStorage).some(isRefused('storage'))
		);
	} catch {
		// A browser that refuses to show what it keeps, keeps nothing.
		return false;
	}
}
