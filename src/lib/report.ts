/**
 * Tells the developer something, once.
 * @param code what happened
 * @param detail the path, id or error that the message names
 */
export type Report = (code: string, detail?: unknown) => void;

/** The only way to the console. @internal */
export interface Reporter {
	/**
	 * Tells the developer, once for each message. The texts of the messages are in a file of their own, because most
	 * pages never need them; if it cannot be fetched, the bare code is printed. Each code has a heading in
	 * docs/messages.md.
	 */
	readonly report: Report;
	/**
	 * Warns the developer without fetching the file of messages: a page without faults must not pay for it.
	 * @returns whether it is the first time
	 */
	warn(text: string): boolean;
	/** Runs a step of ours. If it fails, the error is reported, everything stays held, and the page goes on. */
	attempt(run: () => unknown): Promise<void>;
}

/** Makes a reporter. Each instance of Sekisho has its own, so two in one page may say the same thing twice. */
export function createReporter(): Reporter {
	const said = new Set<string>();
	const isNew = (text: string) => said.size < said.add(text).size;
	const report: Report = (code, detail = '') => {
		const line = `[sekisho] ${code} ${detail}`;
		if (isNew(line))
			import('./messages.js')
				.then(({ say }) => say(code, detail))
				// Most likely an optimizer has moved sekisho.js away from its other files, or bundled it.
				.catch(() => console.error(`${line} (is all of dist/ beside sekisho.js?)`));
	};
	return {
		report,
		async attempt(run) {
			try {
				await run();
			} catch (error) {
				report('failed', error);
			}
		},
		warn(text) {
			const first = isNew(text);
			if (first) console.warn(`[sekisho] ${text}`);
			return first;
		},
	};
}
