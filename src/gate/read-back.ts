import { address } from '../lib/match.js';
import { baseOf, getAttribute, getHtml, getOuterHtml, isEqualNode, plain } from '../lib/natives.js';
import { parseInert } from '../lib/parse-inert.js';
import type { Before } from '../lib/patch.js';
import { ELEMENTS } from './attributes.js';
import type { Channel } from './channel.js';
import { copyAsWritten } from './copy-as-written.js';
import { ADDRESS_ATTRIBUTES, fetches, HELD_ATTRIBUTE, isMarkedByUs, isScript } from './hold.js';
import { readName } from './read-name.js';

/**
 * Lets a page read an element as the page wrote it, although it is held: an editor saves it, and a library checks whether its
 * address was set. An element that its owner marked is read as it is.
 */
export const readBack: Channel = (parts) => {
	const { on } = parts;
	readAsWritten(parts);
	on('Element', 'innerHTML', read(getHtml), { only: 'get' });
	on('XMLSerializer', 'serializeToString', (_, args) => {
		if (args[0]?.nodeType === 1) args[0] = copyAsWritten(args[0]);
	});

	/** The value that an attribute had, or would have had, before it was held. */
	const writtenValue = (element: Element, name: string): string | null =>
		ADDRESS_ATTRIBUTES.includes(name) && fetches(element) && getAttribute(element, HELD_ATTRIBUTE) !== null
			? getAttribute(element, `data-${name}`)
			: null;
	/** A library that reads the type of a held script may run a copy of it. Then the gate holds the copy. */
	const isHeldScript = (element: Element) => fetches(element) && isScript(element) && isMarkedByUs(element);
	on(
		'HTMLScriptElement',
		'type',
		(script) => isHeldScript(script) && { answer: getAttribute(script, 'data-type') ?? '' },
		{ only: 'get' },
	);
	on('Element', ['getAttribute', 'hasAttribute', 'getAttributeNS', 'hasAttributeNS'], (element, args, _, method) => {
		const name = plain(args[readName(method, args)]);
		const isType = name === 'type' && isHeldScript(element);
		const value = isType ? getAttribute(element, 'data-type') : writtenValue(element, name);
		if (isType || value !== null) return { answer: method[0] === 'g' ? value : value !== null };
		return;
	});
	on(
		ELEMENTS,
		ADDRESS_ATTRIBUTES,
		(element, _args, _retry, name) => {
			const value = writtenValue(element, name.toLowerCase());
			if (value === null) return;
			return {
				answer: address(value) && name !== 'srcset' && name !== 'srcdoc' ? new URL(value, baseOf(element)).href : value,
			};
		},
		{ only: 'get' },
	);
};

/**
 * Lets a library that compares the head with what it would write there find the same, although an element of it was released
 * since. Otherwise it inserts the element again, and a script runs again.
 */
const readAsWritten: Channel = ({ elements: { writtenAs }, on, idle }) => {
	const readOuter = read(getOuterHtml);
	on(
		'Element',
		'outerHTML',
		(element, ...rest) => {
			// Turbo and Idiomorph start a script of the next page's head again, unless an element of this head reads the same
			// (https://github.com/hotwired/turbo/blob/main/src/core/drive/head_snapshot.js).
			const written = writtenAs.get(element);
			if (written !== undefined) return { answer: written };
			return !idle.now && readOuter(element, ...rest);
		},
		{ only: 'get', always: true },
	);
	const asWritten = (node: Element): Node => parseInert(writtenAs.get(node) ?? '').firstChild ?? node;
	// Next.js and react-helmet insert a script of the head anew, unless it equals one that is there
	// (https://github.com/vercel/next.js/blob/canary/packages/next/src/client/head-manager.ts).
	on(
		'Node',
		'isEqualNode',
		(self, [other]) =>
			(writtenAs.has(self) || writtenAs.has(other)) && { answer: isEqualNode(asWritten(self), asWritten(other)) },
		{ always: true },
	);
};

const read =
	(native: (element: Element) => string): Before =>
	(element) => {
		if (element.nodeType !== 1) return;
		const text = native(element);
		return { answer: text.includes(HELD_ATTRIBUTE) ? native(copyAsWritten(element)) : text };
	};
