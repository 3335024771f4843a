/** The state that Google may get for each type: `granted` or `denied`. @internal */
export type ConsentStates = () => { readonly [type: string]: unknown };

/** @internal */
type Push = (this: unknown, ...entries: unknown[]) => unknown;

/**
 * Keeps a page from granting consent that its visitor did not give. A tag of Google follows the last command, and many
 * pages call `gtag('consent', 'update', …)` themselves. A page may deny.
 * @param name the name of the data layer on `window`: the present array and its replacements are limited
 * @param placed remembers the names that are limited already
 */
export function limitConsent(name: string, states: ConsentStates, placed: Set<string>): void {
	guard(Reflect.get(window, name), states);
	const { get, set, configurable } = Object.getOwnPropertyDescriptor(window, name) ?? {};
	if (!configurable || !set || placed.has(`limit ${name}`)) return;
	placed.add(`limit ${name}`);
	Object.defineProperty(window, name, {
		configurable,
		enumerable: true,
		get,
		set(queue) {
			set.call(window, queue);
			guard(queue, states);
		},
	});
}

/** Limits the commands in a queue, and those that come through its `push`, which a tag may replace. */
function guard(queue: unknown, states: ConsentStates): void {
	if (!Array.isArray(queue) || Object.isFrozen(queue) || Object.getOwnPropertyDescriptor(queue, 'push')?.get) return;
	const limit = (entry: unknown) => limitEntry(entry, states());
	queue.forEach(limit);
	/** A tag that wraps this `push` calls the function of that moment, and not itself. */
	const limiting =
		(push: Push): Push =>
		(...entries) => {
			entries.forEach(limit);
			return push.apply(queue, entries);
		};
	let current = limiting(queue.push);
	Object.defineProperty(queue, 'push', {
		configurable: true,
		get: () => current,
		set(push: Push) {
			current = limiting(push);
		},
	});
}

/** Changes a command in place, because Google accepts only the original object. */
function limitEntry(entry: unknown, states: ReturnType<ConsentStates>): void {
	const command = Object(entry) as Partial<Record<number, unknown>>;
	if (command[0] !== 'consent' || typeof command[2] !== 'object') return;
	const said = { ...(command[2] as Record<string, unknown>) };
	for (const [type, state] of Object.entries(said))
		if (state === 'granted' && states[type] !== 'granted') said[type] = 'denied';
	command[2] = said;
}
