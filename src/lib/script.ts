import { page } from './natives.js';

/** Makes a script element, with the nonce of the page's own scripts. No other function of ours makes one. */
export function makeScript(): HTMLScriptElement {
	const script = page.createElement('script');
	script.nonce = page.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
	return script;
}
