/** Does `text` match `pattern`, where `*` stands for any run of characters (also none) and case is ignored? */
export function wildcard(pattern: string, text: string): boolean {
	const source = pattern
		.split('*')
		.map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'))
		.join('.*');
	return new RegExp(`^${source}$`, 'is').test(text);
}
