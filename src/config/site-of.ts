/** The registrable domain of a host, guessed without a list of all public suffixes. */
export const siteOf = (host: string): string =>
	/[^.]+\.(?:(?:com?|net?|or|org|ac|go|gov|edu|gr|lg)\.[a-z]{2}|[^.]+)$/.exec(host)?.[0] ?? host;
