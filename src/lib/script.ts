import { page } from './natives.js';

/** The only place where a script of ours is made; with the nonce of the page's own scripts, if these have one. */
export function makeScript(): HTMLScriptElement {
	const script = page.createElement('script');
	script.nonce = page.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
	return script;
}
