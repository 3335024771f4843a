import type { Config } from '../config/resolve.js';
import { contentSecurityPolicy } from './content-security-policy.js';

/**
 * Has the browser hold what no script can, for as long as this page lives: a policy can be tightened, and never taken
 * back. That is why a grant loads the page again.
 */
export function enforceCsp(config: Config, allows: (id: string) => boolean): void {
	const meta = document.createElement('meta');
	meta.httpEquiv = 'Content-Security-Policy';
	meta.content = contentSecurityPolicy(config, allows, config.trustedMatchers[0]?.patterns);
	document.head.append(meta);
}
