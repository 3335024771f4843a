import { attributeNames, getAttribute, page, setAttribute } from '../lib/natives.js';
import { trustedType } from '../lib/trusted-type.js';
import { restore } from './hold.js';

/**
 * Releases a marked script by a copy in its place. A script from `innerHTML`, or a clone of one, never runs, and nothing in it
 * says so (https://html.spec.whatwg.org/#already-started). The original gets the `load` and `error` events of the copy.
 * @param before is called with the copy before it runs
 * @returns the copy
 */
export function revive(script: HTMLScriptElement, before: (copy: Element) => void): HTMLScriptElement {
	const copy = page.createElement('script');
	// These two events are passed on to the original, below.
	for (const name of attributeNames(script))
		if (!/^on(load|error)$/.test(name))
			try {
				// The copy is an HTML script, also if the original is an SVG one, whose address is in `href`.
				setAttribute(
					copy,
					name.replace(/^data-href$/, 'data-src'),
					trustedType('createScript', `${getAttribute(script, name)}`),
				);
			} catch {
				// Only a parser can create an attribute with this name. It means nothing to the browser.
			}
	// The copy gets the script's own nonce. With the page's nonce, a script that the policy forbids would run.
	copy.nonce = script.nonce;
	copy.async = script.hasAttribute('async');
	// Astro's router starts all scripts without this attribute again (https://docs.astro.build/en/guides/view-transitions/).
	setAttribute(copy, 'data-astro-exec', '');
	copy.textContent = trustedType('createScript', `${script.textContent}`);
	restore(copy);
	for (const type of ['load', 'error']) copy.addEventListener(type, () => script.dispatchEvent(new Event(type)));
	before(copy);
	script.replaceWith(copy);
	return copy;
}
