import { page, setAttribute } from './natives.js';
import { trusted } from './trusted.js';

/** The only place where a script element is made; with the nonce of the page's own scripts, if these have one. */
export function makeScript(): HTMLScriptElement {
	const script = page.createElement('script');
	script.nonce = page.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
	return script;
}

/** A copy of a script that is not in the page: one that came from `innerHTML` is dead, and so is every clone of it. */
export function copyScript(from: HTMLScriptElement): HTMLScriptElement {
	const script = makeScript();
	for (const { name, value } of from.attributes) setAttribute(script, name, value);
	script.nonce = from.nonce;
	// A script made by script is async unless told otherwise; one written in the page is not.
	script.async = from.hasAttribute('async');
	script.text = trusted('createScript', from.text);
	return script;
}
