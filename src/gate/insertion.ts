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
 * Elements that come into the document with an address that nobody saw: cloned, parsed elsewhere, or made while it was
 * allowed. Each is scanned before it is inserted.
 */
export const insertion: Channel = ({ elements: { scan, include, includeShadows }, on, realm, installIn }) => {
	/** @returns whether what is inserted has a frame */
	const scanInserted = (node: unknown, into: Element | null) => {
		if (!node || typeof node !== 'object') return false;
		// What was parsed elsewhere may have shadow roots of which nobody was told (`Document.parseHTMLUnsafe`).
		const owner = (node as Node).ownerDocument;
		if (owner && owner !== realm.document) includeShadows(node as Node);
		return scan(node as Node, into);
	};
	on(
		OWNERS,
		METHODS,
		(self, args, _retry, name) => {
			// What comes before another node, or in its place; that one is there already.
			const isPlace = (index: number) => index > 0 && /Before|Child$|add/.test(name);
			const into = placeOf(self, name, args[0]);
			return args.filter((node, index) => !isPlace(index) && scanInserted(node, into)).length > 0;
		},
		{ after: () => installIn(window), always: true },
	);
	// An observer of the document hears nothing of what comes into a shadow root.
	on('Element', 'attachShadow', () => true, { after: (root) => include(root as ShadowRoot), always: true });
};
