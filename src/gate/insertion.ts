import { nodeType } from '../lib/natives.js';
import { isBlank } from '../lib/watch-page.js';
import { askForWindow } from './ask-for-window.js';
import type { Channel } from './channel.js';
import { hasWindow } from './hold.js';
import { placeOf } from './place-of.js';

const OWNERS = [
	'Node',
	'Element',
	'CharacterData',
	'DocumentType',
	'DocumentFragment',
	'Document',
	'Range',
	'HTMLTableElement',
	'HTMLSelectElement',
	'HTMLOptionsCollection',
];
const METHODS = [
	'appendChild',
	'insertBefore',
	'replaceChild',
	'append',
	'prepend',
	'before',
	'after',
	'replaceWith',
	'replaceChildren',
	'insertAdjacentElement',
	'insertNode',
	'surroundContents',
	'moveBefore',
	'importNode',
	'adoptNode',
	'body',
	'caption',
	'tHead',
	'tFoot',
	'add',
];
/** Matches those whose second argument is a node that is already there. */
const HAS_PLACE = /Before|Child$|add/;

/** Is an argument no node, or an element that is still empty and has no window? */
function isNothingYet(node: unknown): boolean {
	if (!node || typeof node !== 'object') return true;
	try {
		return nodeType(node as Node) === 1 && isBlank(node as Element) && !hasWindow(node as Node);
	} catch {
		return false;
	}
}

/**
 * Scans elements before they are inserted. They can have an address that no channel has judged, because they were cloned,
 * parsed in another document, or made while it was allowed.
 */
export const insertion: Channel = ({ elements: { scan, include, includeShadows }, on, realm }) => {
	/** For the arguments of a call, the elements in them that may have a window. */
	const framesByArgs = new WeakMap<object, readonly Element[]>();
	const scanInserted = (node: unknown, into: Element | null) => {
		if (!node || typeof node !== 'object') return [];
		// A node from another document may have shadow roots that we have not seen (`Document.parseHTMLUnsafe`).
		const owner = (node as Node).ownerDocument;
		if (owner && owner !== realm.document) includeShadows(node as Node);
		return scan(node as Node, into);
	};
	on(
		OWNERS,
		METHODS,
		(self, args, _retry, name) => {
			const nodes = HAS_PLACE.test(name) ? [args[0]] : args;
			// Most insertions are a text, or one element that is still empty.
			if (nodes.every(isNothingYet)) return;
			const into = placeOf(self, name, args[0]);
			const frames = nodes.flatMap((node) => scanInserted(node, into));
			const hasFrames = frames.length > 0;
			if (hasFrames) framesByArgs.set(args, frames);
			return hasFrames;
		},
		{ after: (_answer, _self, args) => framesByArgs.get(args)?.forEach(askForWindow), always: true },
	);
	// An observer of the document does not report insertions into a shadow root.
	on('Element', 'attachShadow', () => true, { after: (root) => include(root as ShadowRoot), always: true });
};
