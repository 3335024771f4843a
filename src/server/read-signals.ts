/** The headers of a request: of a Web-standard `Request`, or the object that Node has. */
export type RequestHeaders =
	| { get(name: string): string | null }
	| { readonly [name: string]: string | readonly string[] | undefined };

/** What a visitor's browser says for the visitor. */
export interface Signals {
	/** Global Privacy Control: the visitor asks not to be sold or shared. Never a consent, whichever way it is (GPC-06). */
	readonly gpc: boolean;
}

/**
 * Reads what a browser says for its visitor. `Sec-GPC` counts when it is `1`, also as one of several (GPC-02). It only
 * reads: what follows from a signal is for the caller.
 * @param headers those of the request
 * @example
 * const { gpc } = readSignals(request.headers);
 */
export function readSignals(headers: RequestHeaders): Signals {
	const given = Object(headers);
	const value = typeof given.get === 'function' ? given.get('Sec-GPC') : given['sec-gpc'];
	return Object.freeze({ gpc: `${value ?? ''}`.split(',').some((one) => one.trim() === '1') });
}
