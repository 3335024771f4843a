import { patch } from '../lib/patch.js';

/** How often we ask whether a page is hydrated, in ms. */
const POLL_MS = 60;

/** The longest that we wait for React, in ms: some boundaries are never hydrated. */
const HYDRATION_TIMEOUT_MS = 8000;

/** React stores its data on nodes under these names with a random suffix (React 17 to 19). */
const CONTAINER = '__reactContainer$';
const FIBER = '__reactFiber$';

/**
 * The part of React's root that says whether hydration is still to come. The names are React's, so the build must not
 * shorten them.
 */
interface Container {
	readonly stateNode?: { readonly current?: { readonly memoizedState?: { readonly isDehydrated?: boolean } } };
}

/** Waits for React or Vue to hydrate the HTML of a server. @internal */
export interface Hydration {
	/** Runs at once, or as soon as the framework has hydrated the element, which may have left the page by then. */
	whenDone(element: Element, run: () => void): void;
}

/**
 * A foreign element in server-printed HTML makes React discard all of it ("Hydration failed", errors 418 and 423). If
 * React has started on a container, `whenDone` waits. Before that, nothing shows that React will come, so our elements
 * are drawn, and have to leave at the moment of `hydrateRoot`: it marks the container and adds listeners to it before
 * it compares anything (https://github.com/facebook/react/blob/v19.2.0/packages/react-dom/src/client/ReactDOMRoot.js).
 * Vue takes our elements for its own. It marks the container afterwards, but asks it for children first
 * (https://github.com/vuejs/core/blob/v3.5.0/packages/runtime-core/src/hydration.ts).
 * @param clear removes all our elements from a container, and calls `whenDone` for each
 */
export function watchHydration(clear: (container: Node) => void): Hydration {
	const waiting = new Map<() => void, { readonly element: Element; readonly until: number }>();
	let isScheduled = false;
	const check = () => {
		isScheduled = false;
		for (const [run, { element, until }] of waiting) {
			if (isAwaited(element) && performance.now() < until) continue;
			waiting.delete(run);
			run();
		}
		if (waiting.size > 0) schedule();
	};
	const schedule = () => {
		if (!isScheduled) setTimeout(check, POLL_MS);
		isScheduled = true;
	};

	const cleared = new WeakSet<object>();
	const clearOnce = (target: unknown, isStarting: (node: Node) => boolean) => {
		if (!(target instanceof Node) || cleared.has(target) || !isStarting(target)) return;
		cleared.add(target);
		clear(target);
	};
	const on = patch(window as Window & typeof globalThis, { now: false });
	on('EventTarget', 'addEventListener', () => true, { after: (_, target) => clearOnce(target, isDehydrated) });
	on('Node', 'hasChildNodes', (node) => clearOnce(node, mayBeVues));

	return {
		whenDone(element, run) {
			if (!isAwaited(element)) return run();
			waiting.set(run, { element, until: performance.now() + HYDRATION_TIMEOUT_MS });
			schedule();
		},
	};
}

/** Is an element in a part of the page whose hydration React or Vue has started and not finished? */
function isAwaited(element: Element): boolean {
	let isInBoundary = false;
	let isTaken = false;
	for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
		if (isDehydrated(node) || isStreamed(node) || isPending((node as VueContainer)._vnode, element)) return true;
		isTaken ||= !!ofReact(node, FIBER);
		isInBoundary ||= !isTaken && followsBoundary(node);
		if (ofReact(node, CONTAINER)) return isInBoundary;
	}
	return false;
}

/** Does an element contain what a server has sent later? A script of React's moves it into its boundary. */
const isStreamed = (node: Node) => (node as HTMLElement).hidden && /S:[\da-f]+$/.test(`${(node as HTMLElement).id}`);

/** Comments enclose the content of a boundary (`<Suspense>`): `<!--$-->` and its kin begin it, `<!--/$-->` ends it. */
function followsBoundary(node: Node): boolean {
	for (let before = node.previousSibling; before; before = before.previousSibling)
		if (before.nodeType === 8 && /^\/?\$/.test(`${before.nodeValue}`)) return `${before.nodeValue}`.startsWith('$');
	return false;
}

const isDehydrated = (node: Node) =>
	(ofReact(node, CONTAINER) as Container | undefined)?.stateNode?.current?.memoizedState?.isDehydrated === true;

function ofReact(node: Node, prefix: string): unknown {
	const key = Object.keys(node).find((name) => name.startsWith(prefix));
	return key && (node as unknown as { readonly [name: string]: unknown })[key];
}

/** The part of a container of Vue's that says what is hydrated. The names are Vue's, here and below. */
interface VueContainer extends Node {
	readonly _vnode?: VueNode;
}

/** A node of Vue's own tree. */
interface VueNode {
	readonly el?: Node | null;
	readonly type?: { readonly __asyncLoader?: unknown } | null;
	readonly component?: VueComponent | null;
	readonly suspense?: { readonly pendingBranch?: VueNode | null; readonly activeBranch?: VueNode | null } | null;
	readonly children?: unknown;
}

/** A component of Vue's, in the page. */
interface VueComponent {
	readonly subTree?: VueNode;
	/** Set if its data comes later. */
	readonly asyncDep?: unknown;
	readonly asyncResolved?: boolean;
}

/** May a node be a container that Vue is about to hydrate? Every renderer of Vue's sets `__VUE__`, in production too. */
const mayBeVues = (node: Node) => '__VUE__' in window && !(node as VueContainer)._vnode;

/** Is an element in a component of Vue's that still waits for its code, its data or its turn? */
function isPending(vnode: VueNode | null | undefined, element: Element): boolean {
	if (!vnode) return false;
	const { component, suspense, children, el, type } = vnode;
	const tree = component?.subTree;
	// What waits may have a tree already, which is empty. The tree of what waited for its code begins with a component.
	const isEmpty =
		!tree || (component?.asyncDep && !component.asyncResolved) || (type?.__asyncLoader && !tree.component);
	if (component && isEmpty) return isIn(el, element);
	if (tree) return isPending(tree, element);
	if (suspense) return isPending(suspense.pendingBranch ?? suspense.activeBranch, element);
	return Array.isArray(children) && children.some((child) => isPending(child, element));
}

/** Is an element in the node with which a component begins? A comment begins one that has several nodes. */
const isIn = (first: Node | null | undefined, element: Element) =>
	!!(first?.nodeType === 8 ? first.parentNode : first)?.contains(element);
