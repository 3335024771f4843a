/** A promise, and what resolves it. @internal */
export interface Deferred {
	readonly promise: Promise<void>;
	resolve(): void;
}

/** A promise that whoever has it can resolve. */
export function deferred(): Deferred {
	let resolve!: () => void;
	const promise = new Promise<void>((done) => {
		resolve = done;
	});
	return { promise, resolve };
}
