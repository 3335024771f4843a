import { attributeNames, getAttribute } from '../lib/natives.js';
import type { ElementGate } from './channel.js';

/**
 * Finds the id that blocks an unmarked frame without an address, because of an attribute from which a lazy loader will take
 * one, or has taken it; `undefined` if nothing blocks it.
 */
export const lazyBlockerOf = (frame: Element, blockerOfValue: ElementGate['blockerOfValue']): string | undefined =>
	getAttribute(frame, 'src')
		? undefined
		: attributeNames(frame)
				.filter((name) => /^data-.*(src|url)/.test(name))
				.map((name) => blockerOfValue(frame, 'src', `${getAttribute(frame, name)}`))
				.find((id) => id !== undefined);
