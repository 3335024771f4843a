/** The start and the end of a node in its code. Rollup's parser sets both, but the types of ESTree lack them. */
export function span(node: object): readonly [start: number, end: number] {
	const { start, end } = node as { start: number; end: number };
	return [start, end];
}
