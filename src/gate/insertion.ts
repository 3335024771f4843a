import { byName, nameOf, sameAsLast } from '../lib/natives.js';
import { isBlank } from '../lib/watch-page.js';
import { askForWindow } from './ask-for-window.js';
import type { Channel } from './channel.js';
import { fetchesByName } from './hold.js';
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
/** Their second argument, if they have one, is a node that is already there. */
const WITH_PLACE = ['appendChild', 'insertBefore', 'replaceChild', 'moveBefore', 'add'];
const METHODS = [
	'append',
	'prepend',
	'before',
	'after',
	'replaceWith',
	'replaceChildren',
	'insertAdjacentElement',
	'insertNode',
	'surroundContents',
	'importNode',
	'adoptNode',
	'body',
	'caption',
	'tHead',
	'tFoot',
];

/** Is an argument no node, or an element that is still empty and fetches nothing? */
function isNothingYet(node: unknown): boolean {
	if (!node || typeof node !== 'object') return true;
	try {
		return isPlainAndBlank(node as Element);
	} catch {
		// A processing instruction, for one, is named like an element.
		return false;
	}
}

/** Is a node named like an element that fetches nothing? One that does may get its mark right after it was inserted. */
const isPlain = byName((node) => !nameOf(node).startsWith('#') && !fetchesByName(node));

const isPlainAndBlank = sameAsLast((element) => isPlain(element) && isBlank(element));

/**
 * Scans elements before they are inserted. They can have an address that no channel has judged, because they were cloned,
 * parsed in another document, or made while it was allowed.
 */
export const insertion: Channel = ({ elements: { scan, include, includeShadows, lateScripts }, on, realm }) => {
	/** For the arguments of a call, the elements in them that may have a window. */
	const framesByArgs = new WeakMap<object, readonly Element[]>();
	const scanInserted = (node: unknown, into: Element | null) => {
		if (!node || typeof node !== 'object') return [];
		if (node instanceof HTMLScriptElement) lateScripts.addInserted(node);
		// A node from another document may have shadow roots that we have not seen (`Document.parseHTMLUnsafe`), or whose
		// content we left alone there.
		const owner = (node as Node).ownerDocument;
		if (owner && owner !== realm.document) includeShadows(node as Node, true);
		return scan(node as Node, into);
	};
	/** @param nodesOf finds the arguments that are inserted */
	const onInsertion = (methods: string[], nodesOf: (args: unknown[]) => unknown[]) =>
		on(
			OWNERS,
			methods,
			(self, args, _retry, name) => {
				const into = placeOf(self, name, args[0]);
				const frames = nodesOf(args).flatMap((node) => scanInserted(node, into));
				const hasFrames = frames.length > 0;
				if (hasFrames) framesByArgs.set(args, frames);
				return hasFrames;
			},
			{
				after: (_answer, _self, args) => framesByArgs.get(args)?.forEach(askForWindow),
				always: true,
				// Most insertions are a text, or one element that is still empty.
				skip: (args) => (args.length === 1 ? isNothingYet(args[0]) : nodesOf(args).every(isNothingYet)),
			},
		);
	onInsertion(METHODS, (args) => args);
	onInsertion(WITH_PLACE, ([node]) => [node]);
	// An observer of the document does not report insertions into a shadow root.
	on('Element', 'attachShadow', () => true, { after: (root) => include(root as ShadowRoot), always: true });
};
