// Captured when this module is loaded: before the gate patches them, and before a page can replace them. They may be
// missing, because the module is also loaded on a server.
const { Attr, Document, DocumentFragment, Element, EventTarget, HTMLIFrameElement, HTMLMediaElement, Node, Request } =
	globalThis;
const { get } = Reflect;

/**
 * A method, getter or setter of a prototype as a function `(self, …args)`, which an own property of `self` cannot hide.
 */
const native = <T, A extends unknown[], R>(
	of: { prototype: T } | undefined,
	name: string,
	kind: 'value' | 'get' | 'set' = 'value',
): ((self: T, ...args: A) => R) =>
	Function.prototype.call.bind(of && Object.getOwnPropertyDescriptor(of.prototype, name)?.[kind]);

const setCookie = native<Document, [string], void>(Document, 'cookie', 'set');
export const nodeType = native<Node, [], number>(Node, 'nodeType', 'get');
const nodeName = native<Node, [], string>(Node, 'nodeName', 'get');

/** The document without named elements, which hide its own properties: `<img name=cookie>` hides `document.cookie`. */
export const page: Document & { readonly prerendering?: boolean } =
	Document &&
	new Proxy(document, {
		get(target, name) {
			const value = get(Document.prototype, name, target);
			return value instanceof Function ? value.bind(target) : value;
		},
	});

export const requestUrl = native<Request, [], string>(Request, 'url', 'get');
export const createElement = native<Document, [string], HTMLElement>(Document, 'createElement');
export const rootOf = native<Node, [], Node>(Node, 'getRootNode');
type Listening = [type: string, listener: (event: Event) => void, capture: boolean];
export const addListener = native<EventTarget, Listening, void>(EventTarget, 'addEventListener');
export const removeListener = native<EventTarget, Listening, void>(EventTarget, 'removeEventListener');
export const isEqualNode = native<Node, [Node], boolean>(Node, 'isEqualNode');
export const importNode = native<Document, [Node, boolean], Node>(Document, 'importNode');
export const windowOf = native<HTMLIFrameElement, [], Window | null>(HTMLIFrameElement, 'contentWindow', 'get');
export const viewOf = native<Document, [], Window | null>(Document, 'defaultView', 'get');
export const baseOf = native<Node, [], string>(Node, 'baseURI', 'get');
export const documentOf = native<Node, [], Document | null>(Node, 'ownerDocument', 'get');
/** A document without a window, for a node's realm: nothing is fetched there. A page that was left cannot make one itself. */
export const inertDocument = (node: Node): Document =>
	documentOf(
		(createElement((documentOf(node) ?? node) as Document, 'template') as HTMLTemplateElement).content,
	) as Document;
export const attrName = native<Attr, [], string>(Attr, 'name', 'get');
export const attrOwner = native<Attr, [], Element | null>(Attr, 'ownerElement', 'get');
export const attrValue = native<Attr, [], string>(Attr, 'value', 'get');
export const hasAttributes = native<Element, [], boolean>(Element, 'hasAttributes');
export const attributeNames = native<Element, [], string[]>(Element, 'getAttributeNames');
export const getAttribute = native<Element, [string], string | null>(Element, 'getAttribute');
export const setAttribute = native<Element, [string, string], void>(Element, 'setAttribute');
export const removeAttribute = native<Element, [string], void>(Element, 'removeAttribute');
export const firstChild = native<Node, [], Node | null>(Node, 'firstChild', 'get');
export const firstElement = native<Element, [], Element | null>(Element, 'firstElementChild', 'get');
export const childNodes = native<Node, [], NodeList>(Node, 'childNodes', 'get');
export const parentNode = native<Node, [], Node | null>(Node, 'parentNode', 'get');
export const insertBefore = native<Node, [Node, Node | null], Node>(Node, 'insertBefore');
export const nextSibling = native<Node, [], Node | null>(Node, 'nextSibling', 'get');
export const previousSibling = native<Node, [], Node | null>(Node, 'previousSibling', 'get');
export const querySelectorAll = native<Element, [string], NodeListOf<Element>>(Element, 'querySelectorAll');
export const queryFragment = native<DocumentFragment, [string], NodeListOf<Element>>(
	DocumentFragment,
	'querySelectorAll',
);
export const getHtml = native<Element, [], string>(Element, 'innerHTML', 'get');
export const getOuterHtml = native<Element, [], string>(Element, 'outerHTML', 'get');
export const loadMedia = native<HTMLMediaElement, [], void>(HTMLMediaElement, 'load');
export const setHtml = native<Element, [unknown], void>(Element, 'innerHTML', 'set');

/**
 * The name of an attribute in lower case. A prefix is dropped before `href` alone, which a browser reads with any
 * prefix (`xlink:href`); `:src` and `v-bind:src` belong to a framework, and mean nothing to a browser.
 */
export const plain = (name: string): string => {
	const small = name.toLowerCase();
	return small.includes(':') ? small.replace(/.+:(?=href$)/, '') : small;
};

/**
 * Makes a function whose answer depends on the name of a node alone. Each answer is kept, because such a function is called
 * for everything that comes into a page.
 */
export const byName = <T>(answer: (node: Node) => T): ((node: Node) => T) => {
	const answers = { __proto__: null } as unknown as { [nodeName: string]: T };
	return (node) => {
		const name = nodeName(node);
		answers[name] ??= answer(node);
		return answers[name];
	};
};

/** The name of an element in lower case, without a prefix; for other nodes, a name with `#`. */
export const nameOf = byName((node) => nodeName(node).toLowerCase().replace(/.*:/, ''));

/**
 * An empty element of a node's name, if it is a plain one: to make a custom element runs code of the page, and the parser
 * takes names that `createElement` refuses.
 */
const emptyOf = byName((node) => (/^\w+$/.test(nameOf(node)) ? createElement(document, nameOf(node)) : undefined));

/**
 * Makes a check that only empty elements pass, by their name alone, faster for many of the same name in a row: it compares
 * each with an empty one. In a busy page nothing is in the cache of the processor, and each native that is called is slow.
 */
export const sameAsLast = (check: (element: Element) => boolean): ((element: Element) => boolean) => {
	let last: Element | undefined;
	return (element) => {
		// A shadow root is no difference to `isEqualNode`.
		if (last && isEqualNode(element, last)) return !element.shadowRoot;
		if (!check(element)) return false;
		last = emptyOf(element);
		return true;
	};
};

/** `__Secure-` and `__Host-` names can only be written with `Secure`, and a partitioned cookie is a separate cookie. */
export const COOKIE_KINDS = ['', ';Secure', ';Secure;Partitioned'];

/** Writes one cookie past the gate. Where cookies are forbidden, as in a sandboxed page, it does nothing. */
export const writeCookie = (value: string): void => {
	try {
		setCookie(document, value);
	} catch {}
};

/** `document.cookie`; the empty string where cookies are forbidden, as in a sandboxed page. */
export const readCookies = (): string => {
	try {
		return page.cookie;
	} catch {
		return '';
	}
};
