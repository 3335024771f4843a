import { patch } from '../lib/patch.js';
import { once } from '../lib/trusted.js';
import type { Arm } from './gate.js';
import type { Keeper } from './keeper.js';

/** Elements that a script writes as text. */
export const html =
	({ sift }: Keeper): Arm =>
	(gate, { Element, ShadowRoot, Range, Document }, frames) => {
		/** @param at where among the arguments the text is */
		const clean = (target: { prototype: object }, names: string, at = 0) => {
			for (const name of names.split(' '))
				patch(
					target.prototype,
					name,
					(_, args) => {
						args[at] = sift(once(args[at] ?? ''));
					},
					frames,
				);
		};
		clean(Element, 'innerHTML outerHTML setHTMLUnsafe');
		clean(ShadowRoot, 'innerHTML setHTMLUnsafe');
		clean(Element, 'insertAdjacentHTML', 1);
		clean(Range, 'createContextualFragment');
		// A tag may be written in pieces: its beginning waits for its end.
		let begun = '';
		for (const name of ['write', 'writeln'])
			patch(Document.prototype, name, (_, args) => {
				const text = begun + args.join('');
				const end = gate.idle ? text.length : (/<[^>]*$/.exec(text)?.index ?? text.length);
				begun = text.slice(end);
				const clean = sift(text.slice(0, end));
				if (clean !== args.join('')) args.splice(0, args.length, clean);
			});
	};
