import { address } from '../lib/match.js';
import { claimingServices } from './claiming-services.js';
import { OWN_FILE } from './own-file.js';
import type { Config } from './resolve.js';

/** The host of an undeclared address; `undefined` if the address is this site's, a service's, or trusted. */
export function undeclaredHost(config: Config, url: string): string | undefined {
	const subject = address(url);
	if (!subject || OWN_FILE.test(subject)) return;
	const [host = ''] = subject.split(/[:/]/);
	const isOwn = host === location.hostname || `.${host}`.endsWith(config.firstPartySuffix);
	const isTrusted = config.trustedMatchers.some((trusted) => trusted.test(subject));
	return isOwn || isTrusted || claimingServices(config, 'urls', subject).length > 0 ? undefined : host;
}
