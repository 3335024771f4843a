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
 * Wraps markup that came from the page itself in the Trusted Type that the sink requires (PLAT-05). The policy is called
 * `sekisho`. A page that lists its policies has to list this one, or nothing that was held can be released.
 */
export function trustedType(kind: keyof Policy, text: string): string {
	try {
		return types ? (policyOf(types)[kind](text) as string) : text;
	} catch {
		// Not listed: where the types are not enforced, text does as well.
		return text;
	}
}

/** A Trusted Type as it is, and anything else as text: an object could say something else the second time. */
export const readOnce = (value: unknown): unknown =>
	typeof value === 'string' || types?.isHTML(value) || types?.isScriptURL(value) ? value : `${value}`;
