import { findNodeAtLocation, type ParseError, parseTree } from 'jsonc-parser';

/** A place in a file. Line and column begin at 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/**
 * Finds places in a JSON file by the path of a fault.
 * @param json the text of the file
 * @returns a function from a path (`services[2].category`) to the place of that value, or of the nearest value that contains
 * it
 */
export function locator(json: string): (path: string) => Place {
	const errors: ParseError[] = [];
	const tree = parseTree(json, errors, { disallowComments: true });
	return (path) => {
		// A file that is not JSON has one fault, and the parser knows its place.
		if (errors[0]) return placeOf(json, errors[0].offset);
		for (const keys = keysOf(path); tree && keys.length > 0; keys.pop()) {
			const node = findNodeAtLocation(tree, keys);
			if (node) return placeOf(json, node.offset);
		}
		return placeOf(json, tree?.offset ?? 0);
	};
}

/** `services[2].texts.en` as `['services', 2, 'texts', 'en']`. A key in quotes may contain a dot. */
const keysOf = (path: string): (string | number)[] =>
	[...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, index, quoted, key]) =>
		index === undefined ? (quoted ?? key ?? '') : Number(index),
	);

function placeOf(text: string, offset: number): Place {
	const lines = text.slice(0, offset).split('\n');
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
