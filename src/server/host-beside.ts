/**
 * A host as an address would have it, to be compared with that of the address: in small letters, and without the port that
 * the scheme stands for.
 * @returns `undefined` for what is no host
 */
export function hostBeside(address: string, host: string): string | undefined {
	const same = `${new URL(address).protocol}//${host}`;
	return URL.canParse(same) ? new URL(same).host : undefined;
}
