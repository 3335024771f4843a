/** What a caller gets instead of the native answer. */
export interface Stop {
	readonly answer?: unknown;
}

/**
 * Stands in front of a method or a setter.
 * @param before gets a way to make the call again, later; returns what to answer instead, or nothing to let it through
 */
export function patch<T extends object>(
	target: T,
	name: keyof T & string,
	before: (self: T, args: unknown[], again: () => unknown) => Stop | undefined | void,
): void {
	const native = Object.getOwnPropertyDescriptor(target, name) as PropertyDescriptor;
	const call = native.set ?? native.value;
	function patched(this: T, ...args: unknown[]) {
		const stop = before(this, args, () => patched.apply(this, args));
		return stop ? stop.answer : call.apply(this, args);
	}
	Object.defineProperty(target, name, { ...native, [native.set ? 'set' : 'value']: patched });
}
