/** How many wait at most before the next is turned away. */
const MAX_WAITING = 10_000;
/** How many go into one transaction. */
const MAX_GROUP = 500;
/** How long the first waits for others, in milliseconds. */
const GATHERING_MS = 2;

interface Waiting<Item, Answer> {
	readonly item: Item;
	resolve(answer: Answer): void;
	reject(error: unknown): void;
}

/** There is more to store than the database can take. */
export class Overloaded extends Error {}

/**
 * Puts what comes at the same time into one transaction, because a database takes about as long for one record as for a
 * hundred. Each caller is answered after the transaction.
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
		/** @throws `Overloaded` where too many wait already, and whatever the transaction throws */
		add: (item: Item): Promise<Answer> =>
			new Promise((resolve, reject) => {
				if (queue.length >= MAX_WAITING) return reject(new Overloaded('Too many records are waiting.'));
				queue.push({ item, resolve, reject });
				running ??= run();
			}),
		/** Resolves when nothing waits any more. */
		idle: async (): Promise<void> => running,
	};
}
