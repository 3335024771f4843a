import { patch } from '../lib/patch.js';
import type { Arm } from './gate.js';

const OWNERS = 'Node,Element,CharacterData,DocumentFragment,Document,Range,HTMLTableElement,HTMLSelectElement';
const METHODS =
	'appendChild,insertBefore,replaceChild,append,prepend,before,after,replaceWith,replaceChildren,insertAdjacentElement,insertNode,surroundContents,moveBefore,importNode,adoptNode,body,caption,tHead,tFoot,add';

/**
 * Elements that come into the document with an address that nobody saw: cloned, parsed elsewhere, or made while it was
 * allowed. Each is looked at before it is inserted.
 */
export const insertion: Arm = (_gate, { look }, realm, came) =>
	patch(
		realm,
		OWNERS,
		METHODS,
		(_, args) => {
			for (const node of args) if (node && typeof node === 'object') look(node);
		},
		came,
	);
