// Taken when this module is read, before the gate stands in front of them and before a page can put anything in their
// place. Optional, because the module is also read where there is no page.
const { Attr, Document, DocumentFragment, Element, Node, Request } = globalThis;
const { get } = Reflect;

/** A method, getter or setter as a function of the object it is for, whatever that object says of itself. */
const native = <T, A extends unknown[], R>(
	of: { prototype: T } | undefined,
	name: string,
	kind: 'value' | 'get' | 'set' = 'value',
): ((self: T, ...args: A) => R) =>
	Function.prototype.call.bind(of && Object.getOwnPropertyDescriptor(of.prototype, name)?.[kind]);

const setCookie = native<Document, [string], void>(Document, 'cookie', 'set');
export const nodeType = native<Node, [], number>(Node, 'nodeType', 'get');
export const nodeName = native<Node, [], string>(Node, 'nodeName', 'get');

/** `<img name=cookie>` stands in front of what a document has of its own; this is the document without such names. */
export const page: Document & { readonly prerendering?: boolean } =
	Document &&
	new Proxy(document, {
		get(target, name) {
			const value = get(Document.prototype, name, target);
			return value instanceof Function ? value.bind(target) : value;
		},
	});

export const requestUrl = native<Request, [], string>(Request, 'url', 'get');
export const importNode = native<Document, [Node, boolean], Node>(Document, 'importNode');
export const viewOf = native<Document, [], Window | null>(Document, 'defaultView', 'get');
export const documentOf = native<Node, [], Document | null>(Node, 'ownerDocument', 'get');
export const attrName = native<Attr, [], string>(Attr, 'name', 'get');
export const attrOwner = native<Attr, [], Element | null>(Attr, 'ownerElement', 'get');
export const attrValue = native<Attr, [], string>(Attr, 'value', 'get');
export const hasAttributes = native<Element, [], boolean>(Element, 'hasAttributes');
export const attributeNames = native<Element, [], string[]>(Element, 'getAttributeNames');
export const getAttribute = native<Element, [string], string | null>(Element, 'getAttribute');
export const setAttribute = native<Element, [string, string], void>(Element, 'setAttribute');
export const removeAttribute = native<Element, [string], void>(Element, 'removeAttribute');
export const firstChild = native<Node, [], Node | null>(Node, 'firstChild', 'get');
export const childNodes = native<Node, [], NodeList>(Node, 'childNodes', 'get');
export const parentNode = native<Node, [], Node | null>(Node, 'parentNode', 'get');
export const insertBefore = native<Node, [Node, Node | null], Node>(Node, 'insertBefore');
export const nextSibling = native<Node, [], Node | null>(Node, 'nextSibling', 'get');
export const querySelectorAll = native<Element, [string], NodeListOf<Element>>(Element, 'querySelectorAll');
export const queryFragment = native<DocumentFragment, [string], NodeListOf<Element>>(
	DocumentFragment,
	'querySelectorAll',
);
export const getHtml = native<Element, [], string>(Element, 'innerHTML', 'get');
export const getOuterHtml = native<Element, [], string>(Element, 'outerHTML', 'get');
export const setHtml = native<Element, [unknown], void>(Element, 'innerHTML', 'set');

/**
 * The name of an attribute in small letters. Only `href` keeps its meaning behind a prefix (`xlink:href`, whatever the
 * prefix is called); `:src` and `v-bind:src` are of a framework, and mean nothing to a browser.
 */
export const plain = (name: string): string => {
	const small = name.toLowerCase();
	return small.includes(':') ? small.replace(/.+:(?=href$)/, '') : small;
};

/** By the name that a node has: asked about everything that comes into a page. */
const names = { __proto__: null } as unknown as { [nodeName: string]: string };

/** The name of an element in small letters, without a prefix; of other nodes, something with a `#`. */
export const nameOf = (node: Node): string => {
	const name = nodeName(node);
	names[name] ??= name.toLowerCase().replace(/.*:/, '');
	return names[name];
};

/** Under `__Secure-` and `__Host-` a cookie cannot be written without Secure; one in a partition is another cookie. */
export const COOKIE_KINDS = ['', ';Secure', ';Secure;Partitioned'];

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
