import { patch, type Stop } from '../lib/patch.js';
import { once } from '../lib/trusted.js';
import type { Arm } from './gate.js';
import { ATTRIBUTES, fetches, holdBefore } from './hold.js';
import type { Keeper } from './keeper.js';

/** Addresses that a script gives to an element: it is held before it is anywhere. */
export const attributes =
	({ holderOfValue }: Keeper): Arm =>
	(gate, realm) => {
		/** @param at where among the arguments the value is */
		const intercept = (element: Element | null, name: unknown, args: unknown[], at = 0): Stop | undefined => {
			const attribute = `${name}`.toLowerCase();
			if (gate.idle || !element || !fetches(element) || !ATTRIBUTES.includes(attribute)) return;
			args[at] = once(args[at]);
			const value = `${args[at]}`;
			const id = holderOfValue(element, attribute, value);
			if (!id) return;
			holdBefore(element, id, attribute, value);
			gate.tell('held', id, element);
			return { answer: null };
		};
		for (const key of Object.getOwnPropertyNames(realm))
			if (/^HTML.+Element$/.test(key))
				for (const name of [...ATTRIBUTES, 'imageSrcset'])
					patch(realm[key as 'HTMLElement'].prototype, name, (element, args) => intercept(element, name, args));
		for (const [name, at] of [
			['setAttribute', 0],
			['setAttributeNS', 1],
		] as const)
			patch(realm.Element.prototype, name, (element, args) => {
				args[at] = `${args[at]}`;
				return intercept(element, args[at].replace(/^xlink:/, ''), args, at + 1);
			});
		for (const name of ['setAttributeNode', 'setAttributeNodeNS'])
			patch(realm.Element.prototype, name, (element, [node]) => intercept(element, node.name, [node.value]));
		patch(realm.Attr.prototype, 'value', (node, args) => intercept(node.ownerElement, node.name, args));
		// Which element it is for, nobody can tell here.
		for (const name of ['setNamedItem', 'setNamedItemNS'])
			patch(realm.NamedNodeMap.prototype, name, (_, [node]) =>
				gate.stops(node.name, node.value) ? { answer: null } : undefined,
			);
	};
