import type { StorePlace } from '../eraser/open-stores.js';

/**
 * Stands in front of the two ways by which most is stored, to see who does it, for as long as the inspector is open. What
 * the gate thinks of a write comes after this, and is not changed by it.
 * @returns puts back what was there
 */
export function watchWrites(see: (place: StorePlace, name: string, trace: Error) => void): () => void {
	const endCookies = wrap(Document.prototype, 'cookie', 'set', (_, text) => {
		see('cookie', `${text}`.replace(/=.*/s, '').trim(), Error());
	});
	const endStorage = wrap(Storage.prototype, 'setItem', 'value', (self, name) => {
		try {
			see(self === localStorage ? 'localStorage' : 'sessionStorage', `${name}`, Error());
		} catch {
			// A browser that shows no storage keeps none.
		}
	});
	return () => {
		endCookies();
		endStorage();
	};
}

/** @param kind the part of the property that is called */
function wrap(
	owner: object,
	name: string,
	kind: 'set' | 'value',
	see: (self: unknown, first: unknown) => void,
): () => void {
	const before = Object.getOwnPropertyDescriptor(owner, name);
	const given = before?.[kind] as ((...args: unknown[]) => unknown) | undefined;
	if (!before || !given) return () => {};
	const { wrapped } = {
		wrapped(this: unknown, ...args: unknown[]) {
			see(this, args[0]);
			return Reflect.apply(given, this, args);
		},
	};
	Object.defineProperty(owner, name, { ...before, [kind]: wrapped });
	return () => {
		// What the page put in front since stays.
		if (Object.getOwnPropertyDescriptor(owner, name)?.[kind] === wrapped) Object.defineProperty(owner, name, before);
	};
}
