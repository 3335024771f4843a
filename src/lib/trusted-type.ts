import { memoize } from './memoize.js';

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

/** A page may create a policy of each name only once. */
const policyOf = memoize((types: Types) =>
	types.createPolicy('sekisho', { createHTML: same, createScript: same, createScriptURL: same }),
);

/**
 * Wraps markup that came from the page itself in the Trusted Type that the sink requires (PLAT-05). The policy is
 * called `sekisho`. A page that lists its policies has to list this one, or no held element can be released.
 */
export function trustedType(kind: keyof Policy, text: string): string {
	try {
		return types ? (policyOf(types)[kind](text) as string) : text;
	} catch {
		// The policy is not listed. Where Trusted Types are not enforced, plain text works as well.
		return text;
	}
}

/** A Trusted Type unchanged, and any other value as text: an object could give another text the second time. */
export const readOnce = (value: unknown): unknown =>
	typeof value === 'string' || types?.isHTML(value) || types?.isScriptURL(value) ? value : `${value}`;
