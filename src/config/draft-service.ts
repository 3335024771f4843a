/** Makes an id of a name. @param length the most characters */
export const idFrom = (name: string, length = 40): string =>
	name
		.replace(/\W+/g, '-')
		.replace(/^(?![a-z])/i, 'host-')
		.slice(0, length);

/**
 * Drafts a service as JSON, with an unused id and the strictest category.
 * @param site the name of the service
 * @param taken the ids that are in use; the new id is added
 */
export function draftService(site: string, hosts: readonly string[], taken: Set<string>): string {
	const name = idFrom(site, 36);
	let id = name;
	for (let count = 2; taken.has(id); count++) id = `${name}-${count}`;
	taken.add(id);
	return JSON.stringify({ id, category: 'marketing', name: site, urls: hosts.map((host) => `${host}/*`) });
}
