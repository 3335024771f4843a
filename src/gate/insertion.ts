import { askForWindow } from './ask-for-window.js';
import type { Channel } from './channel.js';
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
			// The second argument of these methods is a node that is already there.
			const isPlace = (index: number) => index > 0 && /Before|Child$|add/.test(name);
			const into = placeOf(self, name, args[0]);
			const frames = args.flatMap((node, index) => (isPlace(index) ? [] : scanInserted(node, into)));
			const hasFrames = frames.length > 0;
			if (hasFrames) framesByArgs.set(args, frames);
			return hasFrames;
		},
		{ after: (_answer, _self, args) => framesByArgs.get(args)?.forEach(askForWindow), always: true },
	);
	// An observer of the document does not report insertions into a shadow root.
	on('Element', 'attachShadow', () => true, { after: (root) => include(root as ShadowRoot), always: true });
};
