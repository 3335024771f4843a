import { type Before, idle, patch } from '../lib/patch.js';
import { once } from '../lib/trusted.js';
import type { Arm } from './gate.js';

/** Elements that a script writes as text. */
export const html: Arm = (gate, { sift }, realm, came) => {
	/** @param at where among the arguments the text is */
	const clean = (owners: string, names: string, at = 0) =>
		patch(
			realm,
			owners,
			names,
			(_, args) => {
				args[at] = sift(once(args[at] ?? ''));
			},
			came,
		);
	clean('Element,ShadowRoot,Range', 'innerHTML,outerHTML,setHTML,setHTMLUnsafe,createContextualFragment');
	clean('Element', 'insertAdjacentHTML', 1);
	const command: Before = (_, args) => {
		args[0] = `${args[0]}`;
		args[2] = sift(once(args[2] ?? ''));
		// `insertImage` has an address there.
		if (/image/i.test(args[0])) return gate.ask('img', `${args[2]}`, () => false);
		return;
	};
	patch(realm, 'Document', 'execCommand', command, came);
	// A tag may be written in pieces: its beginning waits for its end.
	let begun = '';
	const write: Before = (_, args) => {
		const text = begun + args.join('');
		const end = idle.now ? text.length : (/<[^>]*$/.exec(text)?.index ?? text.length);
		begun = text.slice(end);
		const clean = sift(text.slice(0, end));
		if (clean !== args.join('')) args.splice(0, args.length, clean);
	};
	patch(realm, 'Document', 'write,writeln', write, came, true);
};
