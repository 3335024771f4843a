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
export const insertion: Channel = ({ elements: { look, include }, on, came }) => {
	on(
		OWNERS,
		METHODS,
		(_, args) => {
			const seen = args.filter((node) => node && typeof node === 'object' && look(node));
			return !!seen[0];
		},
		came,
		true,
	);
	// An observer of the document hears nothing of what comes into a shadow root.
	on(
		'Element',
		'attachShadow',
		() => true,
		(root) => include(root as ShadowRoot),
		true,
	);
};
