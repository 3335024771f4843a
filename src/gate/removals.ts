import { getAttribute, plain, removeAttribute } from '../lib/natives.js';
import type { Before, Stop } from '../lib/patch.js';
import type { ChannelParts } from './channel.js';
import { effectiveMarkOf, forget, HELD_ATTRIBUTE, hasWindow, isAddress, isMarkedByUs } from './hold.js';
import { readName } from './read-name.js';

/**
 * Removes the address of a frame when the task ends, unless the page gives it an address until then. Alpine and Livewire
 * remove `src` before they write `data-src` as it is in their HTML
 * (https://github.com/alpinejs/alpine/blob/v3.17.4/packages/morph/src/morph.js, `patchAttributes`).
 */
function removeLater(frame: Element, name: string): void {
	const written = new Set<string | null>();
	const note = (records: readonly MutationRecord[]) => {
		for (const { attributeName } of records) written.add(attributeName);
	};
	const observer = new MutationObserver(note);
	observer.observe(frame, { attributeFilter: [name, `data-${name}`] });
	queueMicrotask(() => {
		note(observer.takeRecords());
		observer.disconnect();
		if (written.size === 0) removeAttribute(frame, name);
		else if (getAttribute(frame, name) === getAttribute(frame, `data-${name}`)) removeAttribute(frame, `data-${name}`);
	});
}

/** @internal */
interface RemovalParts extends Pick<ChannelParts, 'elements' | 'on' | 'idle'> {
	readonly interceptType: (element: Element, args: unknown[], at: number) => Stop | undefined;
}

/** Intercepts the removal of attributes. */
export function interceptRemovals({ elements, on, idle, interceptType }: RemovalParts): void {
	const before: Before = (element, args, _, method) => {
		const name = plain(args[readName(method, args)] as string);
		// A library that morphs the page writes `data-src` as it is in its HTML, and then removes the `src` that we set. It
		// means no change, and what was released goes on.
		const value = isAddress(element, name) && getAttribute(element, name);
		if (value && effectiveMarkOf(element) !== null) {
			if (value === getAttribute(element, `data-${name}`)) {
				removeAttribute(element, `data-${name}`);
				return { answer: undefined };
			}
			if (hasWindow(element)) {
				removeLater(element, name);
				return { answer: undefined };
			}
		}
		if (idle.now) return;
		if (name === 'type') return interceptType(element, [''], 0);
		// A library that morphs the page removes what its HTML lacks. Without our mark, nothing would release the element.
		if (isMarkedByUs(element) && (name === 'data-consent' || name === HELD_ATTRIBUTE)) return { answer: undefined };
		// A lazy loader copies `data-src` to `src` and then removes it. For a held element it has to stay.
		if (isAddress(element, name.slice('data-'.length)) && elements.blockerOfElement(element) !== undefined)
			return { answer: undefined };
		return forget(element, name);
	};
	on('Element', ['removeAttribute', 'removeAttributeNS'], before, { always: true });
}
