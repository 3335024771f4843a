import type { Options } from '../config/options.js';
import { text } from '../texts/text.js';
import { link } from './link.js';

/**
 * Fills the slots of a text: `{company}`, `{policy}`, `{contact}`. A slot without a value leaves nothing behind.
 * @param policy the words of the link to the policy
 */
export function slots(body: string, { company }: Options, language: string, policy: string) {
	const { name, policyUrl, contact } = Object(company);
	const { url, email } = Object(contact);
	const way = url ?? (email && `mailto:${email}`);
	const address = text(policyUrl, language);
	// With a group in the expression, every second part is the name of a slot.
	return body.split(/\{(company|policy|contact)\}/).map((part, index) => {
		if (index % 2 === 0) return part;
		if (part === 'company') return text(name, language) || location.hostname;
		if (part === 'policy') return address && link(policy, address);
		return link(text(url ?? email, language), text(way, language));
	});
}
