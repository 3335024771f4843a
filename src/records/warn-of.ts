/** Emits a process warning with the error's code only: the message of a database error can quote a part of a request. */
export function warnOf(error: Error & { readonly code?: unknown }): void {
	const code = /^[\w-]{1,40}$/.exec(`${error.code ?? error.name}`)?.[0] ?? 'unknown';
	process.emitWarning(`The consent records are not available (${code}).`, { type: 'SekishoRecords' });
}
