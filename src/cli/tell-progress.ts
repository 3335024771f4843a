/** Tells somebody who waits what is done at the moment. */
export interface Progress {
	/** Begins something; it is done until the next is said. */
	say(line: string): void;
	end(): void;
}

const PATIENCE_MS = 10_000;

/** Tells on the standard error, each line at once; and of what takes long, now and then, that it is still done. */
export function tellProgress(write: (text: string) => void = (text) => process.stderr.write(text)): Progress {
	let [line, since] = ['', performance.now()];
	const timer = setInterval(() => {
		if (line) write(`· still ${line} (${Math.round((performance.now() - since) / 1000)} s)\n`);
	}, PATIENCE_MS);
	// Who waits for nothing else needs not wait for this.
	timer.unref();
	return {
		say(next) {
			[line, since] = [next, performance.now()];
			timer.refresh();
			write(`· ${next}\n`);
		},
		end: () => clearInterval(timer),
	};
}
