import type { StorePlace } from '../eraser/open-stores.js';

/**
 * Wraps `document.cookie` and `Storage.setItem` while the inspector is open, to record the call stack of each write. The
 * wrapper calls the gate, which judges the write as usual.
 * @param see is called before each write, with an error whose stack is that of the write
 * @returns a function that removes the wrappers
 */
export function watchWrites(see: (place: StorePlace, name: string, trace: Error) => void): () => void {
	const endCookies = wrap(Document.prototype, 'cookie', 'set', (_, text) => {
		see('cookie', `${text}`.replace(/=.*/s, '').trim(), Error());
	});
	const endStorage = wrap(Storage.prototype, 'setItem', 'value', (self, name) => {
		try {
			see(self === localStorage ? 'localStorage' : 'sessionStorage', `${name}`, Error());
		} catch {
			// `localStorage` throws in a browser that blocks it.
		}
	});
	return () => {
		endCookies();
		endStorage();
	};
}

/** Wraps a method or a setter. @param kind the member of the property descriptor that is called */
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
		// If the page has replaced it since, its replacement stays.
		if (Object.getOwnPropertyDescriptor(owner, name)?.[kind] === wrapped) Object.defineProperty(owner, name, before);
	};
}
