/** A promise, and the function that resolves it. @internal */
export interface Deferred {
	readonly promise: Promise<void>;
	resolve(): void;
}

/** Makes a promise together with the function that resolves it. */
export function deferred(): Deferred {
	let resolve!: () => void;
	const promise = new Promise<void>((done) => {
		resolve = done;
	});
	return { promise, resolve };
}
