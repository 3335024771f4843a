// Captured before a page can replace them with functions that would receive the natives.
const { apply, construct } = Reflect;

/** What a native is called on, and with: the types differ from one native to the next. */
// biome-ignore lint/suspicious/noExplicitAny: no type is common to all members of a window
type Native = any;

/** What a caller gets in place of the native result. @internal */
export interface Stop {
	readonly answer?: unknown;
}

/**
 * Called before a native method, setter or constructor runs.
 * @param self the object that it is called on, or the class that `new` was used with
 * @param args the arguments; it may replace them, so that the native gets the values that were checked
 * @param retry makes the call again
 * @param name the name of the member
 * @returns the result to give instead; `true` to run the native and call `after`; nothing to run the native alone
 */
export type Before = (self: Native, args: Native[], retry: Retry, name: string) => Stop | boolean | undefined | void;

/** Makes a call again, through the patch. */
export type Retry = (self: Native, args: Native[]) => unknown;

/** Is nothing held now? Then a call costs one look at this flag, and nothing else. */
export interface Idle {
	now: boolean;
}

/** How a member is patched. @internal */
export interface PatchOptions {
	/** Called with (result, self, args) after the native ran, for each call for which `before` asked for it. */
	readonly after?: (answer: unknown, self: Native, args: Native[]) => void;
	/** Intercepts while the gate is open as well. */
	readonly always?: boolean;
	/** Is there nothing to check in the arguments of a call? Then the native runs, and nothing else. */
	readonly skip?: (args: Native[]) => boolean;
	/** Which accessor to replace, if a member has both. */
	readonly only?: 'get';
}

/**
 * Patches methods, constructors and accessors of a realm: the setter of an accessor, or its getter if it has no setter.
 * Members that a browser lacks are skipped.
 * @param owners the classes that own them; the empty string is the window itself
 * @param names the names of the members
 */
export type Patch = (
	owners: string | readonly string[],
	names: string | readonly string[],
	before: Before,
	options?: PatchOptions,
) => void;

/**
 * Makes the function that patches members of a realm.
 * @param realm the window of a page or a frame
 * @param idle while `idle.now` is true, calls go straight to the native
 */
export const patch =
	(realm: Native, idle: Idle): Patch =>
	(owners, names, before, { after, always, skip, only } = {}) => {
		const replaceMember = (target: object | undefined, name: string) => {
			// Checked first, because most classes have few of the names, and the page waits for this.
			const found = target && Object.getOwnPropertyDescriptor(target, name);
			if (!found) return;
			// Without a prototype: a page may have put a `get` on `Object.prototype`.
			const descriptor: PropertyDescriptor & { __proto__: null } = { __proto__: null, ...found };
			const kind = only ?? (descriptor.set ? 'set' : descriptor.get ? 'get' : 'value');
			const native = descriptor[kind];
			if (!native) return;
			const isClass = !!native.prototype;
			const { length } = native;
			const intercept: Retry = (self, args) => {
				// With too few arguments, the native throws.
				const stop = args.length >= length && before(self, args, intercept, name);
				if (stop && stop !== true) return stop.answer;
				const answer = isClass ? construct(native, args, self as NewableFunction) : apply(native, self, args);
				if (stop) after?.(answer, self, args);
				return answer;
			};
			// A method has no prototype, as natives have none, and is twice as fast as a Proxy.
			const { patched } = {
				patched(this: unknown, ...args: unknown[]) {
					return (idle.now && !always) || skip?.(args) ? apply(native, this, args) : intercept(this, args);
				},
			};
			descriptor[kind] = isClass
				? new Proxy(native, { construct: (_, args, as) => intercept(as, args) as object })
				: Object.defineProperties(patched, { name: { value: native.name }, length: { value: length } });
			Object.defineProperty(target, name, descriptor);
			// Otherwise `new socket.constructor(…)` would get past the patch.
			if (native.prototype?.constructor === native) native.prototype.constructor = descriptor[kind];
		};
		for (const owner of [owners].flat())
			for (const name of [names].flat()) replaceMember(owner ? realm[owner]?.prototype : realm, name);
	};
