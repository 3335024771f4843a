/** What Google may be told of each type: `granted` or `denied`. @internal */
export type ConsentStates = () => { readonly [type: string]: unknown };

/** @internal */
type Push = (this: unknown, ...entries: unknown[]) => unknown;

/**
 * Keeps a page from granting what its visitor did not: a tag of Google takes the last word, whoever says it, and many pages
 * say `gtag('consent', 'update', …)` themselves. What a page denies is denied.
 * @param name of the data layer on `window`: the array that is there, and those which the page puts there
 * @param placed what was done once
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

/** Limits what is in a queue, and whatever comes through its `push`, which a tag replaces by its own. */
function guard(queue: unknown, states: ConsentStates): void {
	if (!Array.isArray(queue) || Object.isFrozen(queue) || Object.getOwnPropertyDescriptor(queue, 'push')?.get) return;
	const limit = (entry: unknown) => limitEntry(entry, states());
	queue.forEach(limit);
	/** Who takes it from here calls what was there then, and not itself. */
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

/** Changes a command in its place: it has to stay the very object that Google takes for one. */
function limitEntry(entry: unknown, states: ReturnType<ConsentStates>): void {
	const command = Object(entry) as Partial<Record<number, unknown>>;
	if (command[0] !== 'consent' || typeof command[2] !== 'object') return;
	const said = { ...(command[2] as Record<string, unknown>) };
	for (const [type, state] of Object.entries(said))
		if (state === 'granted' && states[type] !== 'granted') said[type] = 'denied';
	command[2] = said;
}
