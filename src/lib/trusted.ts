interface Policy {
	createHTML(text: string): unknown;
	createScript(text: string): unknown;
	createScriptURL(text: string): unknown;
}
interface Types {
	createPolicy(name: string, rules: { [name in keyof Policy]: (text: string) => string }): Policy;
	isHTML(value: unknown): boolean;
	isScriptURL(value: unknown): boolean;
}

const types = (globalThis as { trustedTypes?: Types }).trustedTypes;
const same = (text: string) => text;
let policy: Policy | undefined;

/**
 * Marks text that the page itself had written as what a page with Trusted Types takes (PLAT-05). The policy is called
 * `sekisho`; a page that lists its policies lists it too, or nothing that was held can be released.
 */
export function trusted(kind: keyof Policy, text: string): string {
	try {
		policy ??= types?.createPolicy('sekisho', { createHTML: same, createScript: same, createScriptURL: same });
	} catch {
		// Not listed: where the types are not enforced, text does as well.
	}
	return (policy?.[kind](text) ?? text) as string;
}

/** What is trusted already as it is, anything else as text: an object could say something else the second time. */
export const once = (value: unknown): unknown =>
	typeof value === 'string' || types?.isHTML(value) || types?.isScriptURL(value) ? value : `${value}`;
