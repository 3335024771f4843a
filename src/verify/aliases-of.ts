import { Resolver } from 'node:dns/promises';

/**
 * Asks a name server what a host is an alias of.
 * @param server its address; that of the system where it is left out
 * @returns a function from a host to its `CNAME` records; it throws where there are none, or nobody answers
 */
export function aliasesOf(server?: string): (host: string) => Promise<readonly string[]> {
	const resolver = new Resolver({ timeout: 1000, tries: 1 });
	if (server) resolver.setServers([server]);
	return (host) => resolver.resolveCname(host);
}
