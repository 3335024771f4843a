import { getAttribute, removeAttribute, setAttribute } from '../lib/natives.js';

/** What may have an address in it; a backslash may hide one. */
export const MAY_HAVE_ADDRESS = /\\|(url|src|image-set)\(/i;

/** A property as the class of an element has it, whatever stands in front of it on the element itself. */
const nativeOf = <K extends keyof ElementCSSInlineStyle>(
	element: Element,
	name: K,
): ElementCSSInlineStyle[K] | undefined => Reflect.get(Object.getPrototypeOf(element), name, element);

/** Moves what has an address in the style of an element to `data-style`: no browser fetches it before it draws anew. */
export function holdStyle(element: Element): void {
	const style = nativeOf(element, 'style');
	for (const name of [...(style ?? [])]) {
		const value = `${style?.getPropertyValue(name)}`;
		if (!MAY_HAVE_ADDRESS.test(value)) continue;
		const priority = style?.getPropertyPriority(name) && '!important';
		setAttribute(element, 'data-style', `${getAttribute(element, 'data-style') ?? ''}${name}:${value}${priority};`);
		style?.removeProperty(name);
	}
}

/** Gives an element its style back. */
export function releaseStyle(element: Element): void {
	const held = getAttribute(element, 'data-style');
	if (held === null) return;
	removeAttribute(element, 'data-style');
	writeStyle(element, `${nativeOf(element, 'style')?.cssText};${held}`);
}

/** Gives an element another style, as a policy allows that forbids the attribute. */
export function writeStyle(element: Element, text: string): void {
	const style = nativeOf(element, 'style');
	if (style) style.cssText = text;
}

/** Stands in front of the style of one element, for scripts give it addresses there. */
export function guardStyle(element: Element, holderOf: (element: Element) => string | undefined): void {
	if (Object.hasOwn(element, 'style')) return;
	const tidy = () => {
		if (holderOf(element) !== undefined) holdStyle(element);
	};
	for (const name of ['style', 'attributeStyleMap'] as const) {
		const native = nativeOf(element, name);
		if (!native) continue;
		const guarded = new Proxy(native, {
			get(target, key) {
				const value = Reflect.get(target, key);
				if (typeof value !== 'function') return value;
				return (...args: unknown[]) => {
					const answer = Reflect.apply(value, target, args);
					tidy();
					return answer;
				};
			},
			set(target, key, value) {
				const isSet = Reflect.set(target, key, value);
				tidy();
				return isSet;
			},
		});
		Object.defineProperty(element, name, {
			configurable: true,
			get: () => guarded,
			set(text) {
				writeStyle(element, text);
				tidy();
			},
		});
	}
}
