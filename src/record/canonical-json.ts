/**
 * One text for one value (RFC 8785): members sorted by their names, no white space. Takes JSON as it is parsed; a member
 * without a value (`undefined`) is left out, as `JSON.stringify` leaves it out.
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null))}]`;
	// Not `instanceof`: what inherits nothing is an object as well.
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const members = Object.entries(value)
		.filter(([, member]) => member !== undefined)
		// By UTF-16 code units, as the RFC wants it and `<` does it.
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
	return `{${members}}`;
}
