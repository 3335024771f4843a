const said = new Set<string>();

/** Is this said for the first time? */
const isNew = (text: string) => said.size < said.add(text).size;

/**
 * Tells the developer, once for each message: the only place that writes to the console. The words for a code are a file
 * of their own, because most pages never need them; without it the bare code is said.
 * @param code what happened; each has a heading in docs/messages.md
 * @param detail what the words need: a path, an id, an error
 */
export function report(code: string, detail: unknown = ''): void {
	const once = `[sekisho] ${code} ${detail}`;
	if (isNew(once))
		import('./messages.js').then(
			({ say }) => say(code, detail),
			() => console.error(once),
		);
}

/**
 * Tells the developer in passing, in few words: a page that works may not fetch a file for it.
 * @returns whether it is the first time
 */
export function warn(text: string): boolean {
	const first = isNew(text);
	if (first) console.warn(`[sekisho] ${text}`);
	return first;
}
