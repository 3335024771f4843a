import { address } from '../lib/match.js';
import {
	attrName,
	attrOwner,
	attrValue,
	documentOf,
	getAttribute,
	importNode,
	nameOf,
	nodeType,
	plain,
	setAttribute,
	viewOf,
} from '../lib/natives.js';
import type { Stop } from '../lib/patch.js';
import { readOnce } from '../lib/trusted-type.js';
import type { Channel, ChannelParts, ElementGate } from './channel.js';
import { endWaitFor } from './end-wait-for.js';
import { isGuarded, MAY_HAVE_ADDRESS } from './held-style.js';
import {
	ADDRESS_ATTRIBUTES,
	fetches,
	forget,
	hold,
	isAddress,
	isDataBlock,
	isForbidden,
	isMarkedByUs,
	isRunnableType,
	isScript,
	makeDormant,
	markOf,
	obeysType,
	restore,
} from './hold.js';
import { readName } from './read-name.js';
import { interceptRemovals } from './removals.js';

/** The classes of elements that fetch or contain something. Patching every class of a window would cost each page time. */
export const ELEMENTS = [
	'Script',
	'Image',
	'IFrame',
	'Frame',
	'Base',
	'Body',
	'Link',
	'Source',
	'Media',
	'Video',
	'Embed',
	'Object',
	'Input',
	'Track',
].map((name) => `HTML${name}Element`);

/**
 * Is a node in a document with a window? In any other document, such as that of a template or of a sanitizer, nothing is
 * fetched.
 */
export const isShown = (node: Node): boolean => {
	const owner = documentOf(node);
	return !owner || viewOf(owner) !== null;
};

/**
 * Judges a value before an element gets it.
 * @param element the element; `null` for an attribute node without one
 * @param name the attribute's name, in any case
 * @param args the arguments of the call; the value is replaced by the text that was judged
 * @param at the place of the value among them, by default the first
 * @returns what the caller gets instead of the native's work; nothing if the native may run
 */
type Intercept = (element: Element | null, name: unknown, args: unknown[], at?: number) => Stop | undefined;

/** @internal */
interface UnownedParts extends Pick<ChannelParts, 'gate' | 'on'> {
	readonly intercept: Intercept;
}

/** Intercepts attribute objects that do not know their element. */
function unowned({ gate, on, intercept }: UnownedParts): void {
	const drop = (value: string) => gate.intercept('attribute', value, () => null);
	// We find the element by another attribute of the map. An element without attributes has no mark.
	on('NamedNodeMap', ['setNamedItem', 'setNamedItemNS'], (map, [node]) =>
		map[0] ? intercept(attrOwner(map[0]), attrName(node), [attrValue(node)]) : drop(attrValue(node)),
	);
	const owners = new WeakMap<object, Element>();
	on(
		['Image', 'FEImage', 'Use', 'Script'].map((name) => `SVG${name}Element`),
		'href',
		() => true,
		{ after: (animated, element) => owners.set(animated as object, element), always: true, only: 'get' },
	);
	on('SVGAnimatedString', 'baseVal', (animated, args) => {
		args[0] = `${args[0]}`;
		const owner = owners.get(animated);
		return owner ? intercept(owner, 'href', args) : drop(args[0]);
	});
}

/** Lazy loaders remove `data-src` when they have used it, some by `dataset`, which cannot be patched. */
function keepWaiting({ blockerOfElement }: ElementGate, element: Element, waiting: string, value: string): void {
	queueMicrotask(() => {
		if (!getAttribute(element, waiting) && blockerOfElement(element) !== undefined)
			setAttribute(element, waiting, value);
	});
}

/** Keeps the address that a held element got, and says that it is held. */
function keepAddress(
	{ gate, elements }: Pick<ChannelParts, 'gate' | 'elements'>,
	element: Element,
	attribute: string,
	value: string,
): void {
	// The owner's `data-src` stays if the new value is only a placeholder, such as a `data:` image.
	const waiting = `data-${attribute}`;
	if (attribute === 'srcdoc' || !getAttribute(element, waiting) || address(value.split(/[\s,]+/)[0] ?? ''))
		setAttribute(element, waiting, value);
	keepWaiting(elements, element, waiting, value);
	gate.notify('held', element);
	if (element.isConnected) endWaitFor(element);
}

/**
 * The value that the native would write. Where the page requires Trusted Types, it throws for a plain text, or asks the default
 * policy (https://www.w3.org/TR/trusted-types/#dom-trustedtypepolicyfactory-defaultpolicy). We ask the same at once, because we
 * release as trusted what we hold.
 */
function asNative(element: Element, attribute: string, value: unknown): string {
	if (!('trustedTypes' in globalThis) || !/^(script|iframe|object|embed)$/.test(nameOf(element))) return `${value}`;
	const copy = importNode(document, element, false) as Element;
	setAttribute(copy, attribute, value as string);
	return `${getAttribute(copy, attribute)}`;
}

/** @internal */
interface InterceptorParts extends Pick<ChannelParts, 'gate' | 'elements' | 'idle'> {
	readonly interceptType: ReturnType<typeof typeInterceptor>;
}

function interceptor({ gate, elements, idle, interceptType }: InterceptorParts): Intercept {
	const { holdersByForm } = elements;
	/** Holds a link that gets a `rel` such as `preload`. If it has an address, the browser would fetch that at once. */
	const holdHint = (link: Element, args: unknown[], at: number) => {
		args[at] = `${args[at]}`;
		const later = link.cloneNode() as Element;
		setAttribute(later, 'rel', args[at] as string);
		const id = elements.blockerOfElement(later);
		if (id === undefined) return undefined;
		hold(link, id);
		gate.notify('held', link);
		return undefined;
	};
	return (element, name, args, at = 0) => {
		if (idle.now && args[at] != null && !(element && isForbidden(element, gate.allows))) return;
		const attribute = plain(`${name}`);
		if (attribute === 'type') return interceptType(element, args, at);
		if (!element) return;
		if (/^(form)?action$/.test(attribute)) {
			args[at] = readOnce(args[at]);
			// We look for the element itself first: in a form, an input called `form` hides the property.
			const holdIfBlocked =
				holdersByForm.get(element) ?? holdersByForm.get((element as HTMLButtonElement).form as Element);
			return holdIfBlocked?.(`${args[at]}`);
		}
		if (attribute === 'rel' && nameOf(element) === 'link') return holdHint(element, args, at);
		const isStyle = attribute === 'style' && isGuarded(element);
		// Most attributes are neither, so the costly question about the document comes last.
		if (!(isStyle || isAddress(element, attribute)) || !isShown(element)) return;
		// A link without `ping` is not an element that fetches. With one, it becomes such an element.
		const isPing = attribute === 'ping';
		if (!isPing && !fetches(element)) return;
		// A lazy loader that finds no `data-src` sets `null`. Then a marked element that was released keeps its address.
		if (args[at] == null && markOf(element) !== null) return { answer: null };
		args[at] = readOnce(args[at]);
		let value = `${args[at]}`;
		if (isStyle) {
			if (!MAY_HAVE_ADDRESS.test(value)) return;
			(element as HTMLElement).style.cssText = value;
			return { answer: null };
		}
		if (isPing) {
			if (isMarkedByUs(element)) restore(element);
			setAttribute(element, attribute, value);
			elements.scan(element);
			return { answer: undefined };
		}
		const id = value ? elements.blockerOfValue(element, attribute, value) : undefined;
		if (id === undefined) return forget(element, attribute);
		value = asNative(element, attribute, args[at]);
		hold(element, id);
		keepAddress({ gate, elements }, element, attribute, value);
		return { answer: null };
	};
}

/** Intercepts the addresses that scripts give to elements, also to elements that are not in the page yet. */
export const attributes: Channel = ({ gate, elements, on, idle }) => {
	const interceptType = typeInterceptor(elements);
	const intercept = interceptor({ gate, elements, idle, interceptType });
	interceptRemovals({ elements, on, idle, interceptType });
	on(['HTMLScriptElement', 'HTMLStyleElement'], 'type', (element, args) => interceptType(element, args, 0));
	on('HTMLLinkElement', ['rel', 'relList'], (link, args) => intercept(link, 'rel', args));
	on(ELEMENTS, [...ADDRESS_ATTRIBUTES, 'imageSrcset'], (element, args, _, name) => intercept(element, name, args), {
		always: true,
	});
	// Not the `href` of links: it fetches nothing, and pages set it all the time to have addresses parsed.
	on(
		['Anchor', 'Area', 'Form', 'Button', 'Input'].map((name) => `HTML${name}Element`),
		['ping', 'action', 'formAction'],
		(element, args, _, name) => intercept(element, name, args),
		{ always: true },
	);
	on(
		'Element',
		['setAttribute', 'setAttributeNS'],
		(element, args, _, name) => {
			const at = readName(name, args);
			return intercept(element, args[at], args, at + 1) && {};
		},
		{ always: true },
	);
	// We read the node with natives, because it may have properties of its own in front of the real ones.
	on('Element', ['setAttributeNode', 'setAttributeNodeNS'], (element, [node]) =>
		intercept(element, attrName(node), [attrValue(node)]),
	);
	on(['Attr', 'Node'], ['value', 'nodeValue', 'textContent'], (node, args) => {
		if (nodeType(node) === 2) return intercept(attrOwner(node), attrName(node), args);
		return;
	});
	unowned({ gate, on, intercept });
};

/** Intercepts the types that scripts and style sheets get. Some frameworks change the type of a script for a while. */
function typeInterceptor({ blockerOfElement, holdIfBlocked }: ElementGate) {
	return (element: Element | null, args: unknown[], at: number): Stop | undefined => {
		if (!element || !fetches(element) || !obeysType(element)) return;
		args[at] = `${args[at]}`;
		const type = args[at] as string;
		if (!isScript(element)) {
			if (blockerOfElement(element) === undefined) return;
			setAttribute(element, 'data-type', type);
			return { answer: undefined };
		}
		if (!isRunnableType(type)) {
			// With this type of the page's, the script does not run. We no longer hold it.
			setAttribute(element, isMarkedByUs(element) ? 'data-type' : 'type', type);
			if (isMarkedByUs(element)) restore(element);
			return;
		}
		// A script that is already in the page does not start when it gets a type (HTML, "prepare the script element").
		const isAsleep = isDataBlock(element) && element.isConnected;
		setAttribute(element, 'type', type);
		if (!holdIfBlocked(element)) return;
		if (isAsleep) makeDormant(element);
		return { answer: undefined };
	};
}
