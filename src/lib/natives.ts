// Taken when this module is read, before the gate stands in front of them and before a page can put anything in their
// place. Optional, because the module is also read where there is no page.
const { Document, Element, Node } = globalThis;
const { get } = Reflect;

/** A method as a function of the object it is for, whatever that object says of itself. */
const loose = <T, A extends unknown[], R>(
	method: ((this: T, ...args: A) => R) | undefined,
): ((self: T, ...args: A) => R) => Function.prototype.call.bind(method as () => R);

/** The getter or setter of a property, in the same way. */
const accessor = <T, A extends unknown[], R>(
	of: { prototype: object } | undefined,
	name: string,
	kind: 'get' | 'set',
) => loose((of && Object.getOwnPropertyDescriptor(of.prototype, name)?.[kind]) as (this: T, ...args: A) => R);

const setCookie = accessor<Document, [string], void>(Document, 'cookie', 'set');
const nodeName = accessor<Node, [], string>(Node, 'nodeName', 'get');

/** `<img name=cookie>` stands in front of what a document has of its own; this is the document without such names. */
export const page: Document =
	Document &&
	new Proxy(document, {
		get(target, name) {
			const value = get(Document.prototype, name, target);
			return value instanceof Function ? value.bind(target) : value;
		},
	});

export const getAttribute = loose(Element?.prototype.getAttribute);
export const setAttribute = loose(Element?.prototype.setAttribute);
export const removeAttribute = loose(Element?.prototype.removeAttribute);
export const firstChild = accessor<Node, [], Node | null>(Node, 'firstChild', 'get');
export const getHtml = accessor<Element, [], string>(Element, 'innerHTML', 'get');
export const setHtml = accessor<Element, [unknown], void>(Element, 'innerHTML', 'set');

const names: { [nodeName: string]: string } = Object.create(null);

/** The name of an element in small letters; of other nodes, something with a `#`. Each is worked out once. */
export function nameOf(node: Node): string {
	const name = nodeName(node);
	names[name] ??= name.toLowerCase().replace(/.*:/, '');
	return names[name];
}

/** Writes one cookie past the gate; a page that may have none goes on without. */
export const writeCookie = (value: string): void => {
	try {
		setCookie(document, value);
	} catch {}
};

/** The cookies of this page, as `document.cookie` has them; a browser that refuses to show them shows none. */
export const readCookies = (): string => {
	try {
		return page.cookie;
	} catch {
		return '';
	}
};
