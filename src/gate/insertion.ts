import { patch } from '../lib/patch.js';
import type { Arm } from './gate.js';

const METHODS =
	'appendChild insertBefore replaceChild append prepend before after replaceWith replaceChildren insertAdjacentElement insertNode surroundContents moveBefore importNode adoptNode';

/**
 * Elements that come into the document with an address that nobody saw: cloned, parsed elsewhere, or made while it was
 * allowed.
 * @param look looks at what is inserted, before it is
 */
export const insertion =
	(look: (node: Node) => void): Arm =>
	(gate, { Node, Element, CharacterData, DocumentFragment, Document, Range }, frames) => {
		for (const { prototype } of [Node, Element, CharacterData, DocumentFragment, Document, Range])
			for (const name of METHODS.split(' '))
				patch(
					prototype,
					name,
					(_, args) => {
						if (!gate.idle) for (const node of args) if (node && typeof node === 'object') look(node);
					},
					frames,
				);
	};
