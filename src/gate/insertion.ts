import type { Channel } from './channel.js';

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
 * allowed. Each is looked at before it is inserted.
 */
export const insertion: Channel = ({ elements: { look, include, includeShadows }, on, came, realm }) => {
	/** @returns whether there is anything to see in what is inserted */
	const lookAt = (node: unknown) => {
		if (!node || typeof node !== 'object') return false;
		// What was parsed elsewhere may have shadow roots of which nobody was told (`Document.parseHTMLUnsafe`).
		const owner = (node as Node).ownerDocument;
		if (owner && owner !== realm.document) includeShadows(node as Node);
		return look(node as Node);
	};
	on(
		OWNERS,
		METHODS,
		(_, args) => {
			const seen = args.filter(lookAt);
			return !!seen[0];
		},
		{ after: came, always: true },
	);
	// An observer of the document hears nothing of what comes into a shadow root.
	on('Element', 'attachShadow', () => true, { after: (root) => include(root as ShadowRoot), always: true });
};
