/** The headers of a request: those of a Web-standard `Request`, or Node's object. */
export type RequestHeaders =
	| { get(name: string): string | null }
	| { readonly [name: string]: string | readonly string[] | undefined };

/** The privacy signals that a browser sends. */
export interface Signals {
	/**
	 * Global Privacy Control: the visitor asks that personal data be neither sold nor shared. Neither value is a consent
	 * (GPC-06).
	 */
	readonly gpc: boolean;
}

/**
 * Reads the privacy signals of a request. `Sec-GPC` counts if its value is `1`, or `1` is one of several values (GPC-02). It
 * only reads them; the caller has to act on them.
 * @param headers the headers of the request
 * @returns the signals; the object is frozen
 * @example
 * const { gpc } = readSignals(request.headers);
 */
export function readSignals(headers: RequestHeaders): Signals {
	const given = Object(headers);
	const value = typeof given.get === 'function' ? given.get('Sec-GPC') : given['sec-gpc'];
	return Object.freeze({ gpc: `${value ?? ''}`.split(',').some((one) => one.trim() === '1') });
}
