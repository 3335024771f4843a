import { Fragment, h, type VNode } from 'preact';

// The JSX runtime of the second layer. Preact's own does more than this user interface needs, and is larger.

export { Fragment };

/** Makes one element of the tree. */
export function jsx(type: string, props: object, key?: string): VNode {
	return h(type, { key, ...props });
}

export const jsxs = jsx;
