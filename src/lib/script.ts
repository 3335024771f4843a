import { setAttribute } from './natives.js';

/** The only place where a script element is made. */
export const makeScript = (): HTMLScriptElement => document.createElement('script');

/**
 * A copy of a script that has not run: changing the type of a parsed script does not start it (PLAT-02), and a script
 * from `innerHTML` is dead as well.
 */
export function copyScript(from: HTMLScriptElement): HTMLScriptElement {
	const script = makeScript();
	for (const { name, value } of from.attributes) setAttribute(script, name, value);
	script.nonce = from.nonce;
	// A script made by script is async unless told otherwise; one written in the page is not.
	script.async = from.hasAttribute('async');
	script.text = from.text;
	return script;
}
