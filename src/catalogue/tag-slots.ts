import type { CatalogueEntry } from './entry.js';

/** A name in braces of a vendor's tag, and what the owner's account gives for it. */
interface TagSlot {
	readonly name: string;
	readonly value: unknown;
	/** Is it a text that can stand in the tag? */
	readonly isFilled: boolean;
}

/** The names in braces of a vendor's tag, with what a service's `account` has for them. */
export function tagSlots({ tag, example }: CatalogueEntry, account: unknown): TagSlot[] {
	const only = Object.keys(example)[0] ?? '';
	const given = new Map(Object.entries(typeof account === 'string' ? { [only]: account } : Object(account)));
	const slots = JSON.stringify(tag ?? null).matchAll(/\{(\w+)\}/g);
	const names = new Set([...slots].map(([, name = '']) => name));
	return [...names].map((name) => {
		const value = given.get(name);
		// A value with anything else could lead to another address, or out of its text.
		return { name, value, isFilled: /^[\w.-]{1,100}$/.test(`${value ?? ''}`) };
	});
}
