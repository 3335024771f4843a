/** Is a host that of the site, or a sub-domain? @param site the host of the site, or the domain of its cookies */
export const isOwnHost = (host: string, site: string): boolean =>
	`.${host}`.endsWith(`.${site.replace(/^(\.|www\.)/, '')}`);
