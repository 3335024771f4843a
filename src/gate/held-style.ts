import { getAttribute, removeAttribute, setAttribute } from '../lib/natives.js';

/** Matches a style that may contain an address. A backslash can hide one: `\75rl(…)` is `url(…)`. */
export const MAY_HAVE_ADDRESS = /\\|(url|src|image-set)\(/i;

type Name = 'style' | 'attributeStyleMap';

/** Reads a property from the element's class, past the guard on the element itself. */
const nativeOf = <K extends Name>(element: Element, name: K): ElementCSSInlineStyle[K] | undefined =>
	Reflect.get(Object.getPrototypeOf(element), name, element);

/**
 * Moves the declarations with an address from an element's style to `data-style`. That is in time, because browsers fetch
 * the address only when they next draw the element.
 */
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

/** Gives an element its held style back, by `cssText`: a Content-Security-Policy may forbid the attribute. */
export function releaseStyle(element: Element): void {
	const held = getAttribute(element, 'data-style');
	const style = nativeOf(element, 'style');
	if (!held || !style) return;
	removeAttribute(element, 'data-style');
	style.cssText += held;
}

/** Has an element a guard in front of its style? */
export const isGuarded = (element: Element) => Object.hasOwn(element, 'style');

/**
 * Guards the style of one element: after each change by a script, addresses are held again.
 * @param blockerOfElement finds the id for which the element has to wait
 */
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
