const { push } = Array.prototype;

/** A queue on `window` that Google's tags read from its beginning. @internal */
export interface DataLayer {
	/** Adds a command, in the form of `gtag()`. It is repeated if the page replaces the queue. */
	say(...command: unknown[]): void;
	/** Adds an object, in the same way. */
	add(entry: object): void;
	/** Adds a command on behalf of the page, which is not repeated. */
	send(...command: unknown[]): void;
	/** Every queue so far under this name: a tag keeps reading the queue that it has started with. */
	readonly queues: ReadonlySet<readonly unknown[]>;
	/** Puts it on `window`, also repeatedly. Our commands come before entries that are there already. */
	attach(name: string): void;
}

/** Google ignores commands that are not real `Arguments` objects, such as arrays (GCM-04). */
function toArguments(..._: unknown[]): IArguments {
	// biome-ignore lint/complexity/noArguments: it is what Google asks for
	return arguments;
}

/**
 * Google's own documentation used `dataLayer = [{ … }]` for years
 * (https://www.simoahava.com/gtm-tips/datalayer-declaration-vs-push/), which discards the queue. A setter on `window`
 * puts our commands first in the new queue as well.
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

	/** Adds what a queue lacks of ours, in our order and before the page's entries, which a tag may have read already. */
	const adopt = (queue: unknown) => {
		if (!Array.isArray(queue)) return;
		// The page may have made it of an earlier one: `[...dataLayer, { … }]`.
		const lacking = said.filter((entry) => !queue.includes(entry));
		try {
			// The page has emptied the queue: a tag that has read our commands does not need them again.
			(queues.has(queue) ? push : queue.push).apply(queue, lacking);
			if (lacking.length > 0) queue.splice(0, queue.length, ...said, ...queue.filter((entry) => !said.includes(entry)));
			queues.add(queue);
		} catch {
			// A frozen queue accepts no commands, not even Google's own.
		}
	};

	return {
		add,
		say: (...command) => add(toArguments(...command)),
		send: (...command) => sendAll(toArguments(...command)),
		queues,
		attach(name) {
			const page = window as unknown as Record<string, unknown>;
			// An element with this name or id is a property of `window` as well.
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
