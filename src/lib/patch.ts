// Taken before a page can put something of its own in their place, and be handed the natives.
const { apply, construct } = Reflect;

/** What a native is called on, and with: the types differ from one native to the next. */
// biome-ignore lint/suspicious/noExplicitAny: no type is common to all members of a window
type Native = any;

/** What a caller gets instead of the native answer. @internal */
export interface Stop {
	readonly answer?: unknown;
}

/**
 * Asked before a native method, setter or constructor runs.
 * @param self the object that it is called on, or the class that `new` was used with
 * @param args what it is called with; what is put in their place is what it gets, so that nothing is read twice
 * @param retry makes the call once more
 * @param name the name of the member
 * @returns what to answer instead; `true` to let it through and tell the answer, nothing to let it through unseen
 */
export type Before = (self: Native, args: Native[], retry: Retry, name: string) => Stop | boolean | undefined | void;

/** Makes a call once more, with everything that stands in front of it. */
export type Retry = (self: Native, args: Native[]) => unknown;

/** Says whether nothing at all is held: then a call costs one look at this, and nothing else. */
export interface Idle {
	now: boolean;
}

/** How a member is replaced, where that is not usual. @internal */
export interface PatchOptions {
	/** Called with (result, self, args) after the native ran, for each call for which `before` asked for it. */
	readonly after?: (answer: unknown, self: Native, args: Native[]) => void;
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

/**
 * Makes what stands in front of the members of a realm.
 * @param realm the window of a page or a frame
 * @param idle while it says so, a call goes straight to its native
 */
export const patch =
	(realm: Native, idle: Idle): Patch =>
	(owners, names, before, { after, always, only } = {}) => {
		const replaceMember = (target: object | undefined, name: string) => {
			// Most classes have few of the names: a page waits for this.
			const found = target && Object.getOwnPropertyDescriptor(target, name);
			if (!found) return;
			// Without a prototype, so that a `get` that a page has put on `Object.prototype` does not count.
			const descriptor: PropertyDescriptor & { __proto__: null } = { __proto__: null, ...found };
			const kind = only ?? (descriptor.set ? 'set' : descriptor.get ? 'get' : 'value');
			const native = descriptor[kind];
			if (!native) return;
			const isClass = !!native.prototype;
			const callNative = (self: unknown, args: unknown[], isFollowed: unknown) => {
				const answer = isClass ? construct(native, args, self as NewableFunction) : apply(native, self, args);
				if (isFollowed) after?.(answer, self, args);
				return answer;
			};
			const intercept: Retry = (self, args) => {
				// Where one is missing, the native throws.
				const stop = args.length >= native.length && before(self, args, intercept, name);
				return stop && stop !== true ? stop.answer : callNative(self, args, stop);
			};
			// A method like the native ones: without a prototype, and twice as fast as a Proxy.
			const { patched } = {
				patched(this: unknown, ...args: unknown[]) {
					return idle.now && !always ? callNative(this, args, false) : intercept(this, args);
				},
			};
			descriptor[kind] = isClass
				? new Proxy(native, { construct: (_, args, as) => intercept(as, args) as object })
				: Object.defineProperties(patched, { name: { value: native.name }, length: { value: native.length } });
			Object.defineProperty(target, name, descriptor);
			// Otherwise `new socket.constructor(…)` would be the way around.
			if (native.prototype?.constructor === native) native.prototype.constructor = descriptor[kind];
		};
		for (const owner of [owners].flat())
			for (const name of [names].flat()) replaceMember(owner ? realm[owner]?.prototype : realm, name);
	};
