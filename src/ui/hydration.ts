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

/** Waits for React to hydrate the HTML of a server. @internal */
export interface Hydration {
	/** Runs at once, or as soon as React has hydrated the element, which may have left the page by then. */
	whenDone(element: Element, run: () => void): void;
}

/**
 * A foreign element in server-printed HTML makes React discard all of it ("Hydration failed", errors 418 and 423). If
 * React has started on a container, `whenDone` waits. Before that, nothing shows that React will come, so our elements
 * are drawn, and have to leave at the moment of `hydrateRoot`: it marks the container and adds listeners to it before
 * it compares anything (https://github.com/facebook/react/blob/v19.2.0/packages/react-dom/src/client/ReactDOMRoot.js).
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
	const onListen = (_: unknown, target: unknown) => {
		if (!(target instanceof Node) || cleared.has(target) || !isDehydrated(target)) return;
		cleared.add(target);
		clear(target);
	};
	patch(window as Window & typeof globalThis, { now: false })('EventTarget', 'addEventListener', () => true, {
		after: onListen,
		always: true,
	});

	return {
		whenDone(element, run) {
			if (!isAwaited(element)) return run();
			waiting.set(run, { element, until: performance.now() + HYDRATION_TIMEOUT_MS });
			schedule();
		},
	};
}

/** Is an element in a container, or in a boundary, whose hydration React has started and not finished? */
function isAwaited(element: Element): boolean {
	let isInBoundary = false;
	let isTaken = false;
	for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
		if (isDehydrated(node) || isStreamed(node)) return true;
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
