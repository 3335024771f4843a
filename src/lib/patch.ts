// Taken before a page can put something of its own in their place, and be handed the natives.
const { apply, construct } = Reflect;

/** What a caller gets instead of the native answer. @internal */
export interface Stop {
	readonly answer?: unknown;
}

/**
 * Asked before a native method, setter or constructor runs.
 * @param args what it is called with; what is put in their place is what it gets, so that nothing is read twice
 * @param again makes the call once more
 * @returns what to answer instead; `true` to let it through and tell the answer, nothing to let it through unseen
 */
// biome-ignore lint/suspicious/noExplicitAny: whatever the native takes
export type Before = (self: any, args: any[], again: Again, name: string) => Stop | boolean | undefined | void;

/** Makes a call once more, with everything that stands in front of it. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export type Again = (self: any, args: any[]) => unknown;

/** `now` while nothing at all is held: then a call costs one look at this, and nothing else. */
export interface Idle {
	now: boolean;
}

/** How a member is replaced, where that is not usual. @internal */
export interface PatchOptions {
	/** Called with (result, self, args) after the native ran, for each call for which `before` asked for it. */
	// biome-ignore lint/suspicious/noExplicitAny: whatever the native takes
	readonly after?: (answer: unknown, self: any, args: any[]) => void;
	/** Intercepts while the gate is open as well. */
	readonly always?: boolean;
	/** Which accessor to replace, if a member has both. */
	readonly only?: 'get';
}

/**
 * Stands in front of methods, setters (where there is none, getters) or constructors of a realm; what a browser does not
 * have is left.
 * @param owners the classes that own them; empty for the window itself
 * @param names the names of the members
 */
export type Patch = (
	owners: string | readonly string[],
	names: string | readonly string[],
	before: Before,
	options?: PatchOptions,
) => void;

/** What stands in front of what a realm has. */
export const patch =
	// biome-ignore lint/suspicious/noExplicitAny: a window has whatever it has
		(realm: any, idle: Idle): Patch =>
		(owners, names, before, { after, always, only } = {}) => {
			const stand = (target: object | undefined, name: string) => {
				// Most classes have few of the names: a page waits for this.
				const found = target && Object.getOwnPropertyDescriptor(target, name);
				if (!found) return;
				const native: PropertyDescriptor & { __proto__: null } = { __proto__: null, ...found };
				const kind = only ?? (native.set ? 'set' : native.get ? 'get' : 'value');
				const given = native[kind];
				if (!given) return;
				const isClass = !!given.prototype;
				const call = (self: unknown, args: unknown[], told: unknown) => {
					const answer = isClass ? construct(given, args, self as NewableFunction) : apply(given, self, args);
					if (told) after?.(answer, self, args);
					return answer;
				};
				const ask: Again = (self, args) => {
					const stop = before(self, args, ask, name);
					return stop && stop !== true ? stop.answer : call(self, args, stop);
				};
				// A method like the native ones: without a prototype, and twice as fast as a Proxy.
				const { patched } = {
					patched(this: unknown, ...args: unknown[]) {
						return idle.now && !always ? call(this, args, false) : ask(this, args);
					},
				};
				native[kind] = isClass
					? new Proxy(given, { construct: (_, args, as) => ask(as, args) as object })
					: Object.defineProperties(patched, { name: { value: given.name }, length: { value: given.length } });
				Object.defineProperty(target, name, native);
				// Otherwise `new socket.constructor(…)` would be the way around.
				if (given.prototype?.constructor === given) given.prototype.constructor = native[kind];
			};
			for (const owner of [owners].flat())
				for (const name of [names].flat()) stand(owner ? realm[owner]?.prototype : realm, name);
		};
