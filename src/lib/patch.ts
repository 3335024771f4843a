// Taken before a page can put something of its own in their place, and be handed the natives.
const { apply, construct } = Reflect;

/** What a caller gets instead of the native answer. */
export interface Stop {
	readonly answer?: unknown;
}

/**
 * Asked before a native method, setter or constructor runs.
 * @param args what it is called with; what is put in their place is what it gets, so that nothing is read twice
 * @param again makes the call once more
 * @returns what to answer instead, or nothing to let it through
 */
// biome-ignore lint/suspicious/noExplicitAny: whatever the native takes
export type Before = (self: any, args: any[], again: () => unknown) => Stop | undefined | void;

/** True while nothing at all is held: then a call costs one look at this, and nothing else. */
export const idle = { now: false };

/**
 * Stands in front of a method, a setter (where there is none, the getter) or a constructor; one that a browser does not
 * have is left.
 * @param after is told the answer
 * @param always also while nothing is held
 */
export function patch(
	target: object | undefined,
	name: string,
	before: Before,
	after?: (answer: unknown) => void,
	always = false,
): void {
	const native = target && Object.getOwnPropertyDescriptor(target, name);
	const kind = native?.set ? 'set' : native?.get ? 'get' : 'value';
	const call = native?.[kind];
	if (!call) return;
	const ask = (self: unknown, args: unknown[], make: () => unknown): unknown => {
		const stop = before(self, args, () => ask(self, args, make));
		const answer = stop ? stop.answer : make();
		after?.(answer);
		return answer;
	};
	// A method like the native ones: without a prototype, and twice as fast as a Proxy.
	const { patched } = {
		patched(this: unknown) {
			// biome-ignore lint/complexity/noArguments: a list of its own for every call is what would cost most
			if (idle.now && !always) return apply(call, this, arguments);
			// biome-ignore lint/complexity/noArguments: as above
			const args = [...arguments];
			return ask(this, args, () => apply(call, this, args));
		},
	};
	const isClass = call.prototype?.constructor === call;
	const stand = isClass
		? new Proxy(call, {
				construct: (_, args, as) => ask(undefined, args, () => construct(call, args, as)) as object,
			})
		: Object.defineProperties(patched, Object.getOwnPropertyDescriptors(call));
	Object.defineProperty(target, name, { ...native, [kind]: stand });
	// Otherwise `new socket.constructor(…)` would be the way around.
	if (isClass) call.prototype.constructor = stand;
}
