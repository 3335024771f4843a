import type { Options } from '../config/options.js';
import { contentSecurityPolicy } from '../csp/content-security-policy.js';
import type { Consent } from '../decision/consent.js';
import { presets } from '../services/presets.js';
import { refusedServices } from './refused-services.js';
import { resolveOnce } from './resolve-once.js';

/** The options of `cspFor`. */
export interface CspOptions {
	/**
	 * A nonce for inline scripts and styles, instead of `'unsafe-inline'`. If the value is not a valid nonce, no inline script
	 * or style is allowed.
	 */
	readonly nonce?: string | undefined;
}

/**
 * Writes the Content-Security-Policy for this visitor. With it, the browser itself blocks every third party that is refused,
 * pending or undeclared. It allows this site, `gate.trusted`, `consent.cookie.domain` with its sub-domains, and the hosts of
 * allowed services. With mode `advanced` it allows Google as well, because Google is then contacted before consent.
 *
 * A CSP names hosts, with `*.` before a host for its sub-domains. `*example.com` becomes the host and its sub-domains. A
 * wildcard elsewhere is widened (`cdn-*.example.com` to `*.example.com`). `example.*` and addresses on this site (`/path`)
 * cannot be expressed and are left out. Paths are left out too: the gate in the page distinguishes services that share a
 * host. A host without a port gets any port.
 *
 * Add it beside an existing policy; a browser enforces both. The response is for this visitor only: send `Cache-Control:
 * private`, or `Vary: Cookie`. After a grant, the policy changes with the next page.
 * @param config the configuration of the page
 * @param consent what `readConsent` returned
 * @param options a nonce for inline scripts and styles
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
