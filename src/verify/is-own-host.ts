/** Is a host the site's own, or one below it? @param site the host of the site, or the domain that its cookies are for */
export const isOwnHost = (host: string, site: string): boolean =>
	`.${host}`.endsWith(`.${site.replace(/^(\.|www\.)/, '')}`);
