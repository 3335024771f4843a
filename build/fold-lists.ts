import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { Plugin } from 'rollup';
import { span } from './span.js';

/** The length from which a list is shorter as one string. */
const MIN_LENGTH = 4;

/** Replaces `['a', 'b', 'c', 'd']` by `'a,b,c,d'.split(',')`, which compresses better, so that the source can keep arrays. */
export const foldLists: Plugin = {
	name: 'fold-lists',
	renderChunk(code) {
		const folded = new MagicString(code);
		walk(this.parse(code), {
			enter(node) {
				if (node.type !== 'ArrayExpression' || node.elements.length < MIN_LENGTH) return;
				const texts = node.elements.map((element) => (element?.type === 'Literal' ? element.value : undefined));
				if (texts.every((text) => typeof text === 'string' && !text.includes(',')))
					folded.overwrite(...span(node), `${JSON.stringify(texts.join())}.split(",")`);
			},
		});
		return { code: `${folded}`, map: null };
	},
};
