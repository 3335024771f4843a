import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { Plugin } from 'rollup';
import { span } from './span.js';

/**
 * The members of js-cookie that are removed: all but `set` and what `set` needs, because we read cookies ourselves
 * (docs/decisions/009-js-cookie.md).
 */
const UNUSED = new Set(['get', 'remove', 'withAttributes', 'withConverter', 'read']);

/** Removes the members of js-cookie that we do not use. Rollup then removes the functions that only they call. */
export const onlyWhatWrites: Plugin = {
	name: 'only-what-writes',
	transform(code, id) {
		if (!id.includes('/js-cookie/')) return;
		const changed = new MagicString(code);
		walk(this.parse(code), {
			enter(node) {
				if (node.type !== 'ObjectExpression') return;
				for (const [index, property] of node.properties.entries()) {
					if (property.type !== 'Property' || property.key.type !== 'Identifier' || !UNUSED.has(property.key.name))
						continue;
					const [start, end] = span(property);
					const next = node.properties[index + 1];
					changed.remove(start, next ? span(next)[0] : end);
				}
			},
		});
		return { code: `${changed}`, map: null };
	},
};
