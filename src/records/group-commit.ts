/** The most items that wait. The next one is rejected. */
const MAX_WAITING = 10_000;
/** The most items in one transaction. */
const MAX_GROUP = 500;
/** How long the first item waits for others, in milliseconds. */
const GATHERING_MS = 2;

interface Waiting<Item, Answer> {
	readonly item: Item;
	resolve(answer: Answer): void;
	reject(error: unknown): void;
}

/** The error of an item that came while `MAX_WAITING` others were waiting. */
export class Overloaded extends Error {}

/**
 * Collects the items that arrive at about the same time and commits them in one transaction, because a database takes about
 * as long for a hundred records as for one. Each caller gets its answer after the transaction.
 * @param commit stores a group and returns one answer for each item, in the same order
 */
export function createGroupCommit<Item, Answer>(commit: (items: readonly Item[]) => Promise<readonly Answer[]>) {
	const queue: Waiting<Item, Answer>[] = [];
	let running: Promise<void> | undefined;

	async function run(): Promise<void> {
		await new Promise((resolve) => setTimeout(resolve, GATHERING_MS));
		while (queue.length > 0) await commitGroup(queue.splice(0, MAX_GROUP));
		running = undefined;
	}

	async function commitGroup(group: readonly Waiting<Item, Answer>[]): Promise<void> {
		try {
			const answers = await commit(group.map(({ item }) => item));
			for (const [at, { resolve }] of group.entries()) resolve(answers[at] as Answer);
		} catch (error) {
			for (const { reject } of group) reject(error);
		}
	}

	return {
		/** Rejects with `Overloaded` if too many items wait already, and with the error of a transaction that failed. */
		add: (item: Item): Promise<Answer> =>
			new Promise((resolve, reject) => {
				if (queue.length >= MAX_WAITING) return reject(new Overloaded('Too many records are waiting.'));
				queue.push({ item, resolve, reject });
				running ??= run();
			}),
		/** Resolves when no item waits. */
		idle: async (): Promise<void> => running,
	};
}
