/** The part of a host that one owner has, as well as that can be told without a list of all public suffixes. */
export const siteOf = (host: string): string =>
	/[^.]+\.(?:(?:com?|net?|or|org|ac|go|gov|edu|gr|lg)\.[a-z]{2}|[^.]+)$/.exec(host)?.[0] ?? host;
