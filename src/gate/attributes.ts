import { address } from '../lib/match.js';
import { attrName, attrOwner, attrValue, documentOf, nodeType, plain, setAttribute, viewOf } from '../lib/natives.js';
import type { Stop } from '../lib/patch.js';
import { once } from '../lib/trusted.js';
import type { Channel, ChannelParts } from './channel.js';
import { ATTRIBUTES, fetches, forget, hold, isOff, isOurs, isScript, lull, restore, runs } from './hold.js';

/** The elements that fetch or hold something: to look through all that a window has takes every page a while. */
export const ELEMENTS = [
	'Script',
	'Image',
	'IFrame',
	'Frame',
	'Base',
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

/** Values of attributes whose element nobody can tell here. */
const unowned = ({ gate, on }: Pick<ChannelParts, 'gate' | 'on'>) => {
	const drop = (value: string) => gate.intercept('attribute', value, () => null);
	on('NamedNodeMap', ['setNamedItem', 'setNamedItemNS'], (_, [node]) => drop(attrValue(node)));
	on('SVGAnimatedString', 'baseVal', (_, args) => {
		args[0] = `${args[0]}`;
		return drop(args[0]);
	});
};

/** Addresses that a script gives to an element: it is held before it is anywhere. */
export const attributes: Channel = ({ gate, elements: { holdIfBlocked, holderOfValue }, on }) => {
	/** @param at where among the arguments the value is */
	const intercept = (element: Element | null, name: unknown, args: unknown[], at = 0): Stop | undefined => {
		const attribute = plain(`${name}`);
		if (attribute === 'type') return interceptType(element, args, at);
		if (!element || !ATTRIBUTES.includes(attribute) || !fetches(element) || !isShown(element)) return;
		args[at] = once(args[at]);
		const value = `${args[at]}`;
		const id = holderOfValue(element, attribute, value);
		if (id === undefined) return forget(element, attribute);
		hold(element, id);
		// In place of what it waits for, nothing is shown meanwhile.
		if (attribute === 'srcdoc' || address(value.split(/[\s,]+/)[0] ?? ''))
			setAttribute(element, `data-${attribute}`, value);
		gate.notify('held', element);
		return { answer: null };
	};
	/** A held script stays as it is, whatever type a framework gives it for a while. */
	const interceptType = (element: Element | null, args: unknown[], at: number): Stop | undefined => {
		if (!element || !fetches(element) || !isScript(element)) return;
		args[at] = `${args[at]}`;
		const type = args[at] as string;
		if (!runs(type)) {
			// From here on the page itself keeps it from running.
			setAttribute(element, isOurs(element) ? 'data-type' : 'type', type);
			if (isOurs(element)) restore(element);
			return;
		}
		// In the page, no script starts because of its type.
		const isAsleep = isOff(element) && element.isConnected;
		setAttribute(element, 'type', type);
		if (!holdIfBlocked(element)) return;
		if (isAsleep) lull(element);
		return { answer: undefined };
	};
	on('Element', 'removeAttribute', (element, args) => {
		args[0] = `${args[0]}`;
		const name = plain(args[0] as string);
		return name === 'type' ? interceptType(element, [''], 0) : forget(element, name);
	});
	on('HTMLScriptElement', 'type', (element, args) => interceptType(element, args, 0));
	on(ELEMENTS, [...ATTRIBUTES, 'imageSrcset'], (element, args, _, name) => intercept(element, name, args));
	on('Element', ['setAttribute', 'setAttributeNS'], (element, args, _, name) => {
		const at = +name.endsWith('S');
		args[at] = `${args[at]}`;
		return intercept(element, args[at], args, at + 1);
	});
	// What such a node says of itself may be a property of its own.
	on('Element', ['setAttributeNode', 'setAttributeNodeNS'], (element, [node]) =>
		intercept(element, attrName(node), [attrValue(node)]),
	);
	on(['Attr', 'Node'], ['value', 'nodeValue', 'textContent'], (node, args) => {
		if (nodeType(node) === 2) return intercept(attrOwner(node), attrName(node), args);
		return;
	});
	unowned({ gate, on });
};
