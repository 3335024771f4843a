/** The scripts that were replaced by a copy of ours. @internal */
export interface ReplacedScripts {
	has(script: Element): boolean;
	/** Notes the copy of a script. Call it before the script is replaced. */
	add(script: Element, copy: Element): void;
}

/** The methods by which a framework moves or removes a node that it remembers. */
const METHODS = ['appendChild', 'insertBefore', 'replaceChild', 'removeChild'] as const;

/**
 * Lets frameworks move and remove scripts that we replaced. React remembers the nodes that it made. When it unmounts, it calls
 * the parent's `removeChild` with the original script, which throws and takes the whole tree down
 * (https://github.com/facebook/react/issues/11538). We cannot keep the original: React makes each script by `innerHTML`, so
 * that it never runs
 * (https://github.com/facebook/react/blob/v19.2.0/packages/react-dom-bindings/src/client/ReactFiberConfigDOM.js, `case 'script'`).
 * So the script's parent, and no other element, gets methods that take the original for its copy.
 */
export function createReplacedScripts(): ReplacedScripts {
	const copies = new WeakMap<Node, Node>();
	const taught = new WeakSet<Node>();

	const teach = (parent: Node) => {
		taught.add(parent);
		for (const name of METHODS) {
			// A page may have given the parent such a method itself, for example to stop Google Maps from loading a font.
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
