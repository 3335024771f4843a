import { sha256 } from './sha256.js';

// RFC 6962, section 2.1: leaves are hashed with the prefix 0, nodes with 1, so that no node can be passed off as a leaf.

const digest = (kind: number, ...parts: readonly string[]): string =>
	sha256(Uint8Array.of(kind), ...parts.map((part) => Buffer.from(part, 'hex'))).toString('hex');

const leafOf = (hash: string) => digest(0, hash);
const nodeOf = (left: string, right: string) => digest(1, left, right);

/** Computes the root of a tree from its hashes, one by one. It keeps at most one hash for each level of the tree. */
export class MerkleTree {
	size = 0;
	/** The roots of the complete subtrees so far, the largest first. */
	#peaks: string[] = [];

	add(hash: string): void {
		let node = leafOf(hash);
		// Two complete subtrees of equal size merge into one: once for each trailing 1 bit of the size before.
		for (let size = this.size++; size & 1; size >>= 1) node = nodeOf(this.#peaks.pop() ?? '', node);
		this.#peaks.push(node);
	}

	/** The root. That of an empty tree is the hash of the empty string. */
	get root(): string {
		const [last, ...others] = [...this.#peaks].reverse();
		if (last === undefined) return sha256().toString('hex');
		return others.reduce((right, left) => nodeOf(left, right), last);
	}
}

/** The largest power of two that is smaller than a size. */
const splitOf = (size: number) => 2 ** (Math.ceil(Math.log2(size)) - 1);

function rootOf(hashes: readonly string[]): string {
	const tree = new MerkleTree();
	for (const hash of hashes) tree.add(hash);
	return tree.root;
}

/**
 * The audit path of a leaf (RFC 6962, section 2.1.1): the sibling hashes from the leaf up to the root.
 * @param hashes the hashes of all leaves, in order
 * @param index the place of the leaf, from 0
 */
export function pathOf(hashes: readonly string[], index: number): string[] {
	if (hashes.length <= 1) return [];
	const split = splitOf(hashes.length);
	return index < split
		? [...pathOf(hashes.slice(0, split), index), rootOf(hashes.slice(split))]
		: [...pathOf(hashes.slice(split), index - split), rootOf(hashes.slice(0, split))];
}

/**
 * Computes the root from one leaf and its audit path.
 * @param hash the hash of the leaf
 * @param place its index from 0, the number of leaves, and the path as `pathOf` returns it
 * @returns the root in hexadecimal digits; `undefined` if the path has the wrong length for that place
 */
export function rootFrom(
	hash: string,
	{ index, size, path }: { index: number; size: number; path: readonly string[] },
): string | undefined {
	if (!(index >= 0 && index < size)) return undefined;
	if (size === 1) return path.length === 0 ? leafOf(hash) : undefined;
	const split = splitOf(size);
	const sibling = path.at(-1);
	if (sibling === undefined) return undefined;
	const rest = path.slice(0, -1);
	const isLeft = index < split;
	const below = isLeft
		? rootFrom(hash, { index, size: split, path: rest })
		: rootFrom(hash, { index: index - split, size: size - split, path: rest });
	return below && (isLeft ? nodeOf(below, sibling) : nodeOf(sibling, below));
}
