import { address } from '../lib/match.js';
import {
	attrName,
	attrOwner,
	attrValue,
	documentOf,
	getAttribute,
	nameOf,
	nodeType,
	plain,
	setAttribute,
	viewOf,
} from '../lib/natives.js';
import type { Stop } from '../lib/patch.js';
import { readOnce } from '../lib/trusted-type.js';
import type { Channel, ChannelParts, ElementGate } from './channel.js';
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

/** The elements that fetch or hold something: to look through all that a window has takes every page a while. */
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

/** Nothing fetches in a document that no window shows: an editor's, a sanitizer's, a template's. */
export const isShown = (node: Node): boolean => {
	const owner = documentOf(node);
	return !owner || viewOf(owner) !== null;
};

/** Where the name of an attribute is among the arguments of a method: those that end in `NS` have a namespace before it. */
const nameIndex = (method: string) => (method.endsWith('NS') ? 1 : 0);

/** @param at where among the arguments the value is */
type Intercept = (element: Element | null, name: unknown, args: unknown[], at?: number) => Stop | undefined;

/** @internal */
interface UnownedParts extends Pick<ChannelParts, 'gate' | 'on'> {
	readonly intercept: Intercept;
}

/** Values of attributes that know nothing of their element. */
function unowned({ gate, on, intercept }: UnownedParts): void {
	const drop = (value: string) => gate.intercept('attribute', value, () => null);
	// Its other attributes know the element; one that has none has no mark either.
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

/** @internal */
interface InterceptorParts extends Pick<ChannelParts, 'gate' | 'elements' | 'idle'> {
	readonly interceptType: ReturnType<typeof typeInterceptor>;
}

function interceptor({ gate, elements, idle, interceptType }: InterceptorParts): Intercept {
	const { redirects } = elements;
	/** A link may have its address before it is told to fetch it ahead of time, and begins at once. */
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
			// An input may hide what a form has of that name.
			const holdIfBlocked = redirects.get(element) ?? redirects.get((element as HTMLButtonElement).form as Element);
			return holdIfBlocked?.(`${args[at]}`);
		}
		if (attribute === 'rel' && nameOf(element) === 'link') return holdHint(element, args, at);
		const isStyle = attribute === 'style' && isGuarded(element);
		// Most of what is set is neither: the element is asked last.
		if (!(isStyle || isAddress(element, attribute)) || !isShown(element)) return;
		// What tells of a press makes a link one of these elements.
		const isPing = attribute === 'ping';
		if (!isPing && !fetches(element)) return;
		// A loader that comes late finds no `data-src` any more: what was released keeps its address.
		if (args[at] == null && markOf(element) !== null) return { answer: null };
		args[at] = readOnce(args[at]);
		const value = `${args[at]}`;
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
		hold(element, id);
		// In place of what it waits for, nothing is shown meanwhile.
		const waiting = `data-${attribute}`;
		if (attribute === 'srcdoc' || !getAttribute(element, waiting) || address(value.split(/[\s,]+/)[0] ?? ''))
			setAttribute(element, waiting, value);
		gate.notify('held', element);
		return { answer: null };
	};
}

/** Addresses that a script gives to an element: it is held before it is anywhere. */
export const attributes: Channel = ({ gate, elements, on, idle }) => {
	const interceptType = typeInterceptor(elements);
	const intercept = interceptor({ gate, elements, idle, interceptType });
	removals({ elements, on, interceptType });
	on(['HTMLScriptElement', 'HTMLStyleElement'], 'type', (element, args) => interceptType(element, args, 0));
	on('HTMLLinkElement', ['rel', 'relList'], (link, args) => intercept(link, 'rel', args));
	on(ELEMENTS, [...ADDRESS_ATTRIBUTES, 'imageSrcset'], (element, args, _, name) => intercept(element, name, args), {
		always: true,
	});
	// Not `href`, which pages set all the time: they have addresses read with it.
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
			const at = nameIndex(name);
			args[at] = `${args[at]}`;
			return intercept(element, args[at], args, at + 1) && {};
		},
		{ always: true },
	);
	// What such a node says of itself may be a property of its own.
	on('Element', ['setAttributeNode', 'setAttributeNodeNS'], (element, [node]) =>
		intercept(element, attrName(node), [attrValue(node)]),
	);
	on(['Attr', 'Node'], ['value', 'nodeValue', 'textContent'], (node, args) => {
		if (nodeType(node) === 2) return intercept(attrOwner(node), attrName(node), args);
		return;
	});
	unowned({ gate, on, intercept });
};

/** Attributes that a script takes away. */
function removals({
	elements,
	on,
	interceptType,
}: Pick<ChannelParts, 'elements' | 'on'> & { interceptType: ReturnType<typeof typeInterceptor> }): void {
	on('Element', ['removeAttribute', 'removeAttributeNS'], (element, args, _, method) => {
		const at = nameIndex(method);
		args[at] = `${args[at]}`;
		const name = plain(args[at] as string);
		if (name === 'type') return interceptType(element, [''], 0);
		// A loader gives an address to `src`, and takes it away from where it waits.
		if (isAddress(element, name.slice('data-'.length)) && elements.blockerOfElement(element) !== undefined)
			return { answer: undefined };
		return forget(element, name);
	});
}

/** A held script stays as it is, whatever type a framework gives it for a while. */
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
			// From here on the page itself keeps it from running.
			setAttribute(element, isMarkedByUs(element) ? 'data-type' : 'type', type);
			if (isMarkedByUs(element)) restore(element);
			return;
		}
		// In the page, no script starts because of its type.
		const isAsleep = isDataBlock(element) && element.isConnected;
		setAttribute(element, 'type', type);
		if (!holdIfBlocked(element)) return;
		if (isAsleep) makeDormant(element);
		return { answer: undefined };
	};
}
