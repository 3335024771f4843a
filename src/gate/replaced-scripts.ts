/** Scripts in whose place a copy of ours has started. @internal */
export interface ReplacedScripts {
	has(script: Element): boolean;
	/** To be called while the script still stands where its copy will stand. */
	add(script: Element, copy: Element): void;
}

/** The ways in which a framework moves or removes a node that it remembers. */
const METHODS = ['appendChild', 'insertBefore', 'replaceChild', 'removeChild'] as const;

/**
 * React keeps the nodes it has made. To unmount it calls `removeChild` of the parent with the script that we replaced,
 * which throws and takes the whole tree down (https://github.com/facebook/react/issues/11538). The original cannot stay
 * instead: React makes each script by `innerHTML`, so that it is dead
 * (https://github.com/facebook/react/blob/v19.2.0/packages/react-dom-bindings/src/client/ReactFiberConfigDOM.js, `case 'script'`).
 * So its parent, and no other element, takes the original for the copy.
 */
export function createReplacedScripts(): ReplacedScripts {
	const copies = new WeakMap<Node, Node>();
	const taught = new WeakSet<Node>();

	const teach = (parent: Node) => {
		taught.add(parent);
		for (const name of METHODS) {
			// A page may have put its own there, as those do who keep Google Maps from loading a font.
			const own = Object.getOwnPropertyDescriptor(parent, name)?.value;
			Object.defineProperty(parent, name, {
				configurable: true,
				writable: true,
				value(...nodes: Node[]) {
					return Reflect.apply(
						own ?? Reflect.get(Object.getPrototypeOf(parent), name),
						this,
						nodes.map((node) => copies.get(node) ?? node),
					);
				},
			});
		}
	};

	return {
		has: (script) => copies.has(script),
		add(script, copy) {
			copies.set(script, copy);
			const { parentNode } = script;
			if (parentNode && !taught.has(parentNode)) teach(parentNode);
		},
	};
}
