/**
 * Reads the attribute's name in the arguments of a method, once: an object could give another text the second time.
 * @returns its place. Methods whose names end in `NS` have a namespace before it
 */
export const readName = (method: string, args: unknown[]): number => {
	const at = +method.endsWith('NS');
	args[at] = `${args[at]}`;
	return at;
};
