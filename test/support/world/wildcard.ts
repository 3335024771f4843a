/** Does a text match a pattern, in which `*` stands for any number of characters? Case is ignored. */
export function wildcard(pattern: string, text: string): boolean {
	const source = pattern
		.split('*')
		.map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'))
		.join('.*');
	return new RegExp(`^${source}$`, 'is').test(text);
}
