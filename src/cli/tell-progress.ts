/** Reports the steps of a command that takes long. */
export interface Progress {
	/** Reports that a step begins. It lasts until the next one. */
	say(line: string): void;
	/** Ends the reports. */
	end(): void;
}

/** While a step lasts, it is reported again after each such time. */
const PATIENCE_MS = 10_000;

/**
 * Reports progress on the standard error: each step when it begins, and every ten seconds while it lasts.
 * @param write writes a text, by default to the standard error
 */
export function tellProgress(write: (text: string) => void = (text) => process.stderr.write(text)): Progress {
	let [line, since] = ['', performance.now()];
	const timer = setInterval(() => {
		if (line) write(`· still ${line} (${Math.round((performance.now() - since) / 1000)} s)\n`);
	}, PATIENCE_MS);
	// The timer alone must not keep the process alive.
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
