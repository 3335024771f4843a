/** A site's statement on Global Privacy Control. */
export interface GpcStatement {
	/** Does the site honour the signal? */
	readonly gpc: boolean;
	/** The day or time of the last change, RFC 3339: `2026-11-29`, `2026-11-29T09:00:00Z`. */
	readonly lastUpdate: string;
}

/** A day, or a time with its zone, in the form of RFC 3339. */
const RFC_3339 = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;

/**
 * Writes `/.well-known/gpc.json`, the statement of a site on Global Privacy Control (GPC-04). Serve it as
 * `application/json` (https://w3c.github.io/gpc/). It changes nothing in what the site does: say `true` only if the site
 * honours the signal.
 * @param statement whether the site honours the signal, and when that last changed
 * @returns JSON
 * @throws TypeError if a value does not have the form that the draft requires
 * @example
 * new Response(gpcJson({ gpc: true, lastUpdate: '2026-11-29' }), { headers: { 'Content-Type': 'application/json' } });
 */
export function gpcJson({ gpc, lastUpdate }: GpcStatement): string {
	if (typeof gpc !== 'boolean') throw new TypeError('gpc: expected true or false');
	if (!RFC_3339.test(lastUpdate) || Number.isNaN(Date.parse(lastUpdate)))
		throw new TypeError('lastUpdate: expected a day or time as RFC 3339 writes it, such as 2026-11-29');
	return JSON.stringify({ gpc, lastUpdate });
}
