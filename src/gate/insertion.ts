import { patch, type Stop } from '../lib/patch.js';
import type { Arm, Channel } from './gate.js';
import { attributeOf, FETCHES, hold } from './hold.js';

/** Elements that a script makes: held when they get their address, before they are anywhere. */
export const insertion: Arm = (gate) => {
	const intercept = (element: Element, [value]: unknown[]): Stop | undefined => {
		const url = `${value}`;
		const id = gate.holder(element.localName as Channel, url);
		if (!id) return;
		hold(element, id, url);
		gate.tell('held', id, element);
		return {};
	};
	for (const { prototype } of [HTMLScriptElement, HTMLImageElement, HTMLIFrameElement])
		patch(prototype, 'src', intercept);
	patch(HTMLLinkElement.prototype, 'href', intercept);
	patch(Element.prototype, 'setAttribute', (element, [name, value]) => {
		if (element.matches(FETCHES) && attributeOf(element) === `${name}`.toLowerCase())
			return intercept(element, [value]);
	});
};
