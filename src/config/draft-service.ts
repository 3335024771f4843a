/** The part of a host that one owner has, as well as that can be told without a list of all public suffixes. */
export const siteOf = (host: string): string =>
	/[^.]+\.(?:(?:com?|net?|or|org|ac|go|gov|edu|gr|lg)\.[a-z]{2}|[^.]+)$/.exec(host)?.[0] ?? host;

/** A service as JSON: its id is a name that no other has, its category the strictest. */
export function draftService(site: string, hosts: readonly string[], taken: Set<string>): string {
	const name = site.replace(/\W+/g, '-').replace(/^(?![a-z])/i, 'host-');
	let id = name.slice(0, 36);
	for (let count = 2; taken.has(id); count++) id = `${name.slice(0, 36)}-${count}`;
	taken.add(id);
	return JSON.stringify({ id, category: 'marketing', name: site, urls: hosts.map((host) => `${host}/*`) });
}
