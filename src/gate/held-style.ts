import { getAttribute, removeAttribute, setAttribute } from '../lib/natives.js';

/** What may have an address in it; a backslash may hide one. */
export const MAY_HAVE_ADDRESS = /\\|(url|src|image-set)\(/i;

type Name = 'style' | 'attributeStyleMap';

/** A property as the class of an element has it, whatever stands in front of it on the element itself. */
const nativeOf = <K extends Name>(element: Element, name: K): ElementCSSInlineStyle[K] | undefined =>
	Reflect.get(Object.getPrototypeOf(element), name, element);

/** Moves what has an address in the style of an element to `data-style`: no browser fetches it before it draws anew. */
export function holdStyle(element: Element): void {
	const style = nativeOf(element, 'style');
	if (!style) return;
	for (const name of [...style]) {
		const value = style.getPropertyValue(name);
		if (!MAY_HAVE_ADDRESS.test(value)) continue;
		const priority = style.getPropertyPriority(name) && '!important';
		setAttribute(element, 'data-style', `${getAttribute(element, 'data-style') ?? ''}${name}:${value}${priority};`);
		style.removeProperty(name);
	}
}

/** Gives an element its style back, as a policy allows that forbids the attribute. */
export function releaseStyle(element: Element): void {
	const held = getAttribute(element, 'data-style');
	const style = nativeOf(element, 'style');
	if (!held || !style) return;
	removeAttribute(element, 'data-style');
	style.cssText += held;
}

/** Has something been put in front of the style of an element? */
export const isGuarded = (element: Element) => Object.hasOwn(element, 'style');

/** Stands in front of the style of one element, for scripts give it addresses there. */
export function guardStyle(element: Element, blockerOfElement: (element: Element) => string | undefined): void {
	if (isGuarded(element)) return;
	const tidied = (change: () => unknown) => {
		const answer = change();
		if (blockerOfElement(element) !== undefined) holdStyle(element);
		return answer;
	};
	for (const name of ['style', 'attributeStyleMap'] as const) {
		const native = nativeOf(element, name);
		if (!native) continue;
		const guarded = new Proxy(native, {
			get(target, key) {
				const value = Reflect.get(target, key);
				if (typeof value !== 'function') return value;
				return (...args: unknown[]) => tidied(() => Reflect.apply(value, target, args));
			},
			set: (target, key, value) => tidied(() => Reflect.set(target, key, value)) as boolean,
		});
		Object.defineProperty(element, name, {
			get: () => guarded,
			set: (text) => Reflect.set(guarded, 'cssText', text),
		});
	}
}
