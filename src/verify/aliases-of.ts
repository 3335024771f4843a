import { Resolver } from 'node:dns/promises';

/**
 * Looks up the names of which a host is an alias.
 * @param server the address of a name server; by default that of the system
 * @returns a function from a host to its `CNAME` records; it rejects if there are none, or no server answers in a second
 */
export function aliasesOf(server?: string): (host: string) => Promise<readonly string[]> {
	const resolver = new Resolver({ timeout: 1000, tries: 1 });
	if (server) resolver.setServers([server]);
	return (host) => resolver.resolveCname(host);
}
