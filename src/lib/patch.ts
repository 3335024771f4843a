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
export type Before = (self: any, args: any[], again: () => unknown, name: string) => Stop | undefined | void;

/**
 * Stands in front of methods, setters (where there is none, getters) or constructors, and looks like them; what a
 * browser does not have is left.
 * @param realm the window they belong to
 * @param owners the classes that have them, `,` between; empty for the window itself
 * @param names what they are called, `,` between
 */
export function patch(
	// biome-ignore lint/suspicious/noExplicitAny: a window has whatever it has
	realm: any,
	owners: string,
	names: string,
	before: Before,
	after?: (answer: unknown) => void,
): void {
	for (const owner of owners.split(','))
		for (const name of names.split(',')) stand(owner ? realm[owner]?.prototype : realm, name, before, after);
}

function stand(target: object | undefined, name: string, before: Before, after?: (answer: unknown) => void): void {
	const native = target && Object.getOwnPropertyDescriptor(target, name);
	const kind = native?.set ? 'set' : native?.get ? 'get' : 'value';
	const call = native?.[kind];
	if (!call) return;
	const run = (make: () => unknown, self: unknown, args: unknown[]): unknown => {
		const stop = before(self, args, () => run(make, self, args), name);
		const answer = stop ? stop.answer : make();
		after?.(answer);
		return answer;
	};
	const patched = new Proxy(call, {
		apply: (_, self, args) => run(() => apply(call, self, args), self, args),
		construct: (_, args, as) => run(() => construct(call, args, as), undefined, args) as object,
	});
	Object.defineProperty(target, name, { ...native, [kind]: patched });
	// Otherwise `new socket.constructor(…)` would be the way around.
	if (call.prototype?.constructor === call) call.prototype.constructor = patched;
}
