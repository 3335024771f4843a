/** A name as an id of a service, at most `length` characters long. */
export const idFrom = (name: string, length = 40): string =>
	name
		.replace(/\W+/g, '-')
		.replace(/^(?![a-z])/i, 'host-')
		.slice(0, length);

/**
 * A service as JSON: its id is a name that no other has, its category the strictest.
 * @param site what the service is called
 * @param taken the ids that others have; that of this one is added
 */
export function draftService(site: string, hosts: readonly string[], taken: Set<string>): string {
	const name = idFrom(site, 36);
	let id = name;
	for (let count = 2; taken.has(id); count++) id = `${name}-${count}`;
	taken.add(id);
	return JSON.stringify({ id, category: 'marketing', name: site, urls: hosts.map((host) => `${host}/*`) });
}
