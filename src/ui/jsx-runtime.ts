import { Fragment, h, type VNode } from 'preact';

// What JSX compiles to. Preact's own runtime knows more than this user interface needs, and weighs more.

export { Fragment };

/** Makes one element of the tree. */
export function jsx(type: string, props: object, key?: string): VNode {
	return h(type, { key, ...props });
}

export const jsxs = jsx;
