import { attrName, attrOwner, attrValue, nodeType, plain, setAttribute } from '../lib/natives.js';
import type { Stop } from '../lib/patch.js';
import { once } from '../lib/trusted.js';
import type { Channel } from './channel.js';
import { ATTRIBUTES, fetches, hold } from './hold.js';

/** The elements that fetch or hold something: to look through all that a window has takes every page a while. */
export const ELEMENTS = 'Script,Image,IFrame,Frame,Base,Link,Source,Media,Video,Embed,Object,Input,Track'.replace(
	/\w+/g,
	'HTML$&Element',
);

/** Addresses that a script gives to an element: it is held before it is anywhere. */
export const attributes: Channel = ({ gate, elements: { holderOfValue }, on }) => {
	/** @param at where among the arguments the value is */
	const intercept = (element: Element | null, name: unknown, args: unknown[], at = 0): Stop | undefined => {
		const attribute = plain(`${name}`);
		if (!element || !fetches(element) || !ATTRIBUTES.includes(attribute)) return;
		args[at] = once(args[at]);
		const value = `${args[at]}`;
		const id = holderOfValue(element, attribute, value);
		if (!id) return;
		hold(element, id);
		setAttribute(element, `data-${attribute}`, value);
		gate.notify('held', element);
		return { answer: null };
	};
	on(ELEMENTS, `${ATTRIBUTES},imageSrcset`, (element, args, _, name) => intercept(element, name, args));
	on('Element', 'setAttribute,setAttributeNS', (element, args, _, name) => {
		const at = +name.endsWith('S');
		args[at] = `${args[at]}`;
		return intercept(element, args[at], args, at + 1);
	});
	// What such a node says of itself may be a property of its own.
	on('Element', 'setAttributeNode,setAttributeNodeNS', (element, [node]) =>
		intercept(element, attrName(node), [attrValue(node)]),
	);
	on('Attr,Node', 'value,nodeValue,textContent', (node, args) => {
		if (nodeType(node) === 2) return intercept(attrOwner(node), attrName(node), args);
		return;
	});
	// Which element these are for, nobody can tell here.
	const drop = (value: string) => gate.intercept('attribute', value, () => null);
	on('NamedNodeMap', 'setNamedItem,setNamedItemNS', (_, [node]) => drop(attrValue(node)));
	on('SVGAnimatedString', 'baseVal', (_, args) => {
		args[0] = `${args[0]}`;
		return drop(args[0]);
	});
};
