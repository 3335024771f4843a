/**
 * Tells the developer something, once.
 * @param code what happened
 * @param detail what the words need: a path, an id, an error
 */
export type Report = (code: string, detail?: unknown) => void;

/** The only way to the console. @internal */
export interface Reporter {
	/**
	 * Tells the developer, once for each message. The words for a code are a file of their own, because most pages never
	 * need them; without it the bare code is said. Each code has a heading in docs/messages.md.
	 */
	readonly report: Report;
	/**
	 * Warns the developer without fetching the file of words: a page that works must not pay for that.
	 * @returns whether it is the first time
	 */
	warn(text: string): boolean;
	/** Runs a step of ours. Where it fails, the failure is reported, everything stays held, and the page goes on. */
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
				// Most likely nothing of ours is where it should be: an optimizer has put sekisho.js elsewhere, or into another file.
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
