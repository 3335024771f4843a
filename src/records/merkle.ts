import { sha256 } from './sha256.js';

// RFC 6962, section 2.1: a leaf and a node are hashed with a different first byte, so that none passes for the other.

const digest = (kind: number, ...parts: readonly string[]): string =>
	sha256(Uint8Array.of(kind), ...parts.map((part) => Buffer.from(part, 'hex'))).toString('hex');

const leafOf = (hash: string) => digest(0, hash);
const nodeOf = (left: string, right: string) => digest(1, left, right);

/** Takes the hashes of a tree one by one and holds no more than one for each of its levels. */
export class MerkleTree {
	size = 0;
	/** The roots of the whole subtrees so far, the largest first. */
	#peaks: string[] = [];

	add(hash: string): void {
		let node = leafOf(hash);
		// Two subtrees of one size are one of the next: as many as the size has ones at its end.
		for (let size = this.size++; size & 1; size >>= 1) node = nodeOf(this.#peaks.pop() ?? '', node);
		this.#peaks.push(node);
	}

	/** The root; of an empty tree the hash of nothing. */
	get root(): string {
		const [last, ...others] = [...this.#peaks].reverse();
		if (last === undefined) return sha256().toString('hex');
		return others.reduce((right, left) => nodeOf(left, right), last);
	}
}

/** The largest power of two below a size. */
const splitOf = (size: number) => 2 ** (Math.ceil(Math.log2(size)) - 1);

function rootOf(hashes: readonly string[]): string {
	const tree = new MerkleTree();
	for (const hash of hashes) tree.add(hash);
	return tree.root;
}

/** The hashes that lead from one leaf to the root, from below. */
export function pathOf(hashes: readonly string[], index: number): string[] {
	if (hashes.length <= 1) return [];
	const split = splitOf(hashes.length);
	return index < split
		? [...pathOf(hashes.slice(0, split), index), rootOf(hashes.slice(split))]
		: [...pathOf(hashes.slice(split), index - split), rootOf(hashes.slice(0, split))];
}

/** The root to which a path leads; `undefined` where the path does not fit the place. */
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
