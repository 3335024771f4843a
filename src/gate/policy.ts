import type { Config } from '../config/resolve.js';

/**
 * The Content-Security-Policy that holds what no script can: requests go to this site, to what is trusted, and to the
 * services that are allowed; to nobody else. CSP knows no wildcard inside a name, so `*analytics.example` stands for the
 * host and all below it.
 */
export function policy({ services, options }: Config, allows: (id: string) => boolean): string {
	const allowed = services.filter(({ id }) => allows(id)).map(({ patterns }) => patterns);
	const hosts = [allowed, options.gate?.trusted ?? []].flat(2).flatMap((pattern) => {
		const [, star, host] = /^(\*?)\.?([\w.:-]+)/.exec(`${pattern}`) ?? [];
		return host ? [host, star && `*.${host}`] : [];
	});
	const sources = `'self' ${hosts.join(' ')} data: blob: 'unsafe-inline' 'unsafe-eval'`;
	return `default-src ${sources};form-action ${sources}`;
}
