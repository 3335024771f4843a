/**
 * Normalizes a host so that it can be compared with the host of an address: in lower case, and without the default port of
 * the address's scheme.
 * @param address an absolute address; throws if it is not one
 * @param host a host with an optional port, from a header or a record
 * @returns `undefined` if it is not a host
 */
export function hostBeside(address: string, host: string): string | undefined {
	const same = `${new URL(address).protocol}//${host}`;
	return URL.canParse(same) ? new URL(same).host : undefined;
}
