import { idsOf } from '../lib/ids-of.js';
import { address } from '../lib/match.js';
import { getAttribute, page } from '../lib/natives.js';
import { ACTIONS } from './actions.js';
import { containerMarks } from './container-marks.js';
import { declaredIds } from './declared-ids.js';
import type { Fault } from './fault.js';
import { markedForm } from './marked-form.js';
import { type Config, UNDECLARED_ID } from './resolve.js';

/**
 * Finds the faults of a page whose configuration names its ids and categories without a fault: marks that nobody can
 * allow, buttons that do nothing, and requests before consent.
 * @param early also look for requests; only right while the visitor has allowed nothing
 */
export function pageFaults(config: Config, early: boolean): Fault[] {
	const known = declaredIds(config);
	return [
		...foreignDomain(config.cookie.domain),
		...unknownValues('data-consent', 'unknown-id', known),
		...unknownValues('data-consent-action', 'unknown-value', ACTIONS),
		...buttonsWithoutId(),
		...containerMarks(page),
		...(early ? requestedEarly(config) : []),
	];
}

/** A browser refuses a cookie for another site: then the choice is stored for this host alone. */
function foreignDomain(domain: unknown): Fault[] {
	const { hostname } = location;
	const below = `.${hostname}`.endsWith(`.${domain}`.replace(/^\.+/, '.'));
	const expected = `This page is on ${hostname}, and keeps the choice for this host only`;
	return domain && !below ? [{ at: 'consent.cookie.domain', code: 'foreign-domain', found: domain, expected }] : [];
}

/** The unknown values of an attribute in the page, once each; our own elements are left out. */
function unknownValues(attribute: string, code: Fault['code'], known: readonly string[]): Fault[] {
	const found = new Map<string, Fault>();
	for (const element of page.querySelectorAll(`[${attribute}]`)) {
		if (element.closest('#sekisho')) continue;
		const value = getAttribute(element, attribute) ?? '';
		// A mark can have several ids: it waits for all of them.
		for (const one of attribute === 'data-consent' ? idsOf(value) : [value]) {
			if (known.includes(one) || one === UNDECLARED_ID) continue;
			const at = `<${element.localName} ${attribute}>`;
			const words = one.match(/[\w-]+/g) ?? [];
			// `closestMatch` would suggest only one of several ids.
			const several = words.length > 1 && { meant: words.join(' ') };
			found.set(one, { at, code, found: one, expected: `Known: ${known.join(', ')}`, known, ...several });
		}
	}
	return [...found.values()];
}

/** Buttons that allow something, and do not say what: pressed, they do nothing. */
const buttonsWithoutId = (): Fault[] =>
	[...page.querySelectorAll('[data-consent-action="allow"]:not([data-consent], #sekisho *)')].map((button) => ({
		at: `<${button.localName} data-consent-action="allow">`,
		code: 'missing-key',
		expected: 'Expected the category or the service that it allows, in data-consent',
	}));

/** Requests to services that need consent, made before there was any. */
function requestedEarly({ categories, services }: Config): Fault[] {
	const urls = performance
		.getEntriesByType('resource')
		.map(({ name }) => name)
		.filter((name) => !/\/sekisho(\.\w+)?\.js$/.test(name));
	const expected = standsFirst()
		? 'The browser reads ahead, and requests what it finds in the page before any script runs: only a mark prevents that'
		: 'The HTML parser saw it before Sekisho ran: put sekisho.js first in <head>, without async and defer, and mark the element with data-consent and data-src';
	return services
		.filter(({ category }) => !categories.get(category))
		.flatMap(({ id, urls: claimed }) =>
			urls
				.filter((url) => claimed.test(address(url)))
				.map((url): Fault => ({ at: url, code: 'too-late', expected, remedy: remedyFor(url, id) })),
		);
}

/** Is ours the first script of the page, and does the parser wait for it? */
function standsFirst(): boolean {
	const first = page.querySelector('script:not([type="application/json"])');
	return /\/sekisho\.js([?#]|$)/.test(first?.getAttribute('src') ?? '') && !first?.matches('[async], [defer]');
}

/**
 * The element that requested an address in its marked form, and the inline scripts after it, which may depend on it.
 */
function remedyFor(url: string, id: string): string | undefined {
	const all = [...page.querySelectorAll('script, iframe, img, link, source, video, audio, embed, input')];
	const index = all.findIndex((element) => addressesOf(element).includes(url));
	const element = all[index];
	if (!element) return undefined;
	const scripts =
		element.localName === 'script' ? all.slice(index + 1).filter((one) => one.localName === 'script') : [];
	const next = scripts.findIndex((script) => addressesOf(script).length > 0);
	const followers = scripts.slice(0, next < 0 ? undefined : next).filter(runsInline);
	return [
		markedForm(element, id),
		...(followers.length > 0 ? ['and the scripts after it that need it:'] : []),
		...followers.map((follower) => markedForm(follower, id)),
	].join('\n');
}

/** The addresses that an element fetches, or will fetch once it is released. */
const addressesOf = (element: Element): string[] =>
	['src', 'href', 'data-src', 'data-href'].flatMap((name) => {
		const value = getAttribute(element, name);
		if (!value || !URL.canParse(value, page.baseURI)) return [];
		return new URL(value, page.baseURI).href;
	});

/** Is this an unmarked inline script that the browser ran? */
const runsInline = (script: Element): boolean =>
	getAttribute(script, 'data-consent') === null &&
	/^(|module|(text|application)\/javascript)$/i.test(getAttribute(script, 'type') ?? '') &&
	script.textContent !== '';
