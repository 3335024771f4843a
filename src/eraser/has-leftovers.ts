import type { Permissions } from '../gate/channel.js';
import { readCookies } from '../lib/natives.js';
import { isRefused } from './is-refused.js';

/** How long the look for what is left waits, in ms: a browser is slow to open its storage, and the page comes first. */
const LATER = 100;

export type HasLeftovers = typeof hasLeftovers;

/** Is something still here, a moment later, of what the visitor refused? Then the eraser is worth fetching. Never rejects. */
export async function hasLeftovers(authority: Permissions): Promise<boolean> {
	await new Promise((done) => setTimeout(done, LATER));
	const some = (kind: 'cookies' | 'storage', names: string[]) => names.some((name) => isRefused(authority, kind, name));
	try {
		return some('cookies', readCookies().split(/=.*?; |=.*/)) || some('storage', Object.keys(localStorage));
	} catch {
		// A browser that refuses to show what it keeps, keeps nothing.
		return false;
	}
}
