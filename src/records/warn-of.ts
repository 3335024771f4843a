/** Warns of an error by its code alone: the message of a database's error can contain a part of a request. */
export function warnOf(error: Error & { readonly code?: unknown }): void {
	const code = /^[\w-]{1,40}$/.exec(`${error.code ?? error.name}`)?.[0] ?? 'unknown';
	process.emitWarning(`The consent records are not available (${code}).`, { type: 'SekishoRecords' });
}
