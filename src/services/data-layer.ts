const { push, unshift } = Array.prototype;

/** A queue on `window` that Google's tags read from its beginning. @internal */
export interface DataLayer {
	/** A command, as `gtag()` takes it; it is said again where the page puts another queue in the place of this one. */
	say(...command: unknown[]): void;
	/** The same for an object. */
	add(entry: object): void;
	/** A command of the page's own, which is said once. */
	send(...command: unknown[]): void;
	/** Every queue that was in this place: a tag that has begun to read one goes on with it. */
	readonly queues: ReadonlySet<readonly unknown[]>;
	/** Takes its place on `window`, also once more; what was said comes before what is there. */
	attach(name: string): void;
}

/** Google drops commands that are no real `Arguments` object, arrays included (GCM-04). */
function toArguments(..._: unknown[]): IArguments {
	// biome-ignore lint/complexity/noArguments: it is what Google asks for
	return arguments;
}

/**
 * Google itself told everybody for years to begin with `dataLayer = [{ … }]`
 * (https://www.simoahava.com/gtm-tips/datalayer-declaration-vs-push/), which throws away what is in the queue: with a
 * setter in its place, what we said comes first in the new one as well.
 */
export function createDataLayer(): DataLayer {
	const said: unknown[] = [];
	const queues = new Set<unknown[]>();
	const sendAll = (entry: unknown) => {
		for (const queue of queues) queue.push(entry);
	};
	const add = (entry: unknown) => {
		said.push(entry);
		sendAll(entry);
	};

	/** What the page put in goes behind, and not through a `push` of somebody who has read it already. */
	const adopt = (queue: unknown) => {
		if (!Array.isArray(queue) || queue.includes(said[0])) return;
		try {
			// The page has emptied it. A tag that has read it is told nothing again.
			if (queues.has(queue)) return void unshift.apply(queue, said);
			const earlier = queue.splice(0);
			queue.push(...said);
			push.apply(queue, earlier);
			queues.add(queue);
		} catch {
			// A frozen one takes nothing, from Google neither.
		}
	};

	return {
		add,
		say: (...command) => add(toArguments(...command)),
		send: (...command) => sendAll(toArguments(...command)),
		queues,
		attach(name) {
			const page = window as unknown as Record<string, unknown>;
			// An element with this name or id would stand there as well.
			let current: unknown = Array.isArray(page[name]) ? page[name] : [];
			adopt(current);
			const { configurable = true, value } = Object.getOwnPropertyDescriptor(page, name) ?? { value: [] };
			if (!configurable || !value) return;
			Object.defineProperty(page, name, {
				configurable: true,
				enumerable: true,
				get: () => current,
				set(queue) {
					current = queue;
					adopt(queue);
				},
			});
		},
	};
}
