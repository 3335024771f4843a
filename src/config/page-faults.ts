import { address } from '../lib/match.js';
import { getAttribute, page } from '../lib/natives.js';
import { type Config, UNDECLARED_ID } from './resolve.js';
import type { Fault } from './validate.js';

/** What `data-consent-action` does in a page. */
const ACTIONS = ['preferences', 'accept', 'reject', 'withdraw'];

/**
 * Finds what a page has wrong about a configuration that is right: marks that nobody can allow, buttons that do nothing,
 * and what was requested before consent.
 * @param early also what was requested; only as long as the visitor has allowed nothing
 */
export function pageFaults(config: Config, early: boolean): Fault[] {
	const { categories, services, cookie } = config;
	const known = [...categories.keys(), ...services.map(({ id }) => id)];
	return [
		...foreignDomain(cookie.domain),
		...unknownValues('data-consent', 'unknown-id', known),
		...unknownValues('data-consent-action', 'unknown-value', ACTIONS),
		...(early ? requestedEarly(config) : []),
	];
}

/** A cookie for another site is none: the choice is kept for this host alone. */
function foreignDomain(domain: unknown): Fault[] {
	const { hostname } = location;
	const below = `.${hostname}`.endsWith(`.${domain}`.replace(/^\.+/, '.'));
	const expected = `This page is on ${hostname}, and keeps the choice for this host only`;
	return domain && !below ? [{ at: 'consent.cookie.domain', code: 'foreign-domain', found: domain, expected }] : [];
}

/** Values of an attribute that mean nothing, once each; what is ours is left out. */
function unknownValues(attribute: string, code: Fault['code'], known: readonly string[]): Fault[] {
	const found = new Map<string, Fault>();
	for (const element of page.querySelectorAll(`[${attribute}]`)) {
		const value = getAttribute(element, attribute) ?? '';
		if (known.includes(value) || value === UNDECLARED_ID || element.closest('#sekisho')) continue;
		const at = `<${element.localName} ${attribute}>`;
		found.set(value, { at, code, found: value, expected: `Known: ${known.join(', ')}`, known });
	}
	return [...found.values()];
}

/** Addresses of services that need consent, which the browser asked for before there was any. */
function requestedEarly({ categories, services }: Config): Fault[] {
	const names = performance
		.getEntriesByType('resource')
		.map(({ name }) => name)
		.filter((name) => !/\/sekisho(\.\w+)?\.js$/.test(name));
	const expected =
		'The HTML parser saw it before Sekisho ran: put sekisho.js first in <head>, without async and defer, and mark the element with data-consent and data-src';
	return services
		.filter(({ category }) => !categories.get(category))
		.flatMap(({ urls }) => names.filter((name) => urls.test(address(name))))
		.map((at) => ({ at, code: 'too-late', expected }));
}
