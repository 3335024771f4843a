import type { Options } from '../config/options.js';
import { contentSecurityPolicy } from '../csp/content-security-policy.js';
import type { Consent } from '../decision/consent.js';
import { presets } from '../services/presets.js';
import { refusedServices } from './refused-services.js';
import { resolveOnce } from './resolve-once.js';

/** How a Content-Security-Policy is written. */
export interface CspOptions {
	/**
	 * Instead of `'unsafe-inline'`: scripts and styles written in the page need this nonce. One that is no nonce allows
	 * nothing.
	 */
	readonly nonce?: string;
}

/**
 * The Content-Security-Policy for this visitor: the browser itself blocks every third party that is refused, pending or
 * undeclared, whatever asks for it. What passes is this site, `gate.trusted`, `consent.cookie.domain` with all below it,
 * and the hosts of allowed services. With mode `advanced`, Google passes as well, because it is contacted before consent.
 *
 * CSP knows hosts, and `*.` before one. `*example.com` becomes the host and all below it; a wildcard further in is widened
 * (`cdn-*.example.com` to `*.example.com`); `example.*` and addresses on this site (`/path`) cannot be said, and are left
 * out. Paths are left out too: what shares a host is told apart by the gate in the page. A host without a port is meant for
 * any port.
 *
 * Add it beside a policy that is there; a browser follows both. The answer is this visitor's alone: `Cache-Control:
 * private`, or `Vary: Cookie`. A grant needs a new page.
 * @param config the configuration of the page
 * @param consent as `readConsent` read it
 * @param options a nonce for what is written in the page
 * @returns the value of the header
 * @example
 * response.headers.append('Content-Security-Policy', cspFor(config, readConsent(request.headers.get('cookie'), config)));
 */
export function cspFor(config: Options, consent: Consent, { nonce }: CspOptions = {}): string {
	const known = resolveOnce(config);
	const held = new Set(refusedServices(known, consent).map(({ id }) => id));
	const advanced = known.services.filter(({ locked, options }) => !locked && options.mode === 'advanced');
	const always = advanced.flatMap(({ options: { preset } }) => presets[preset as keyof typeof presets]?.urls ?? []);
	return contentSecurityPolicy(known, (id) => !held.has(id), always, nonce === undefined ? undefined : source(nonce));
}

const source = (nonce: unknown) =>
	typeof nonce === 'string' && /^[\w+/-]+={0,2}$/.test(nonce) ? `'nonce-${nonce}'` : '';
