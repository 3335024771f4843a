/** Where a node begins and ends in its code: rollup's parser says it, and the types of ESTree do not. */
export function span(node: object): readonly [start: number, end: number] {
	const { start, end } = node as { start: number; end: number };
	return [start, end];
}
