/**
 * Writes a value as canonical JSON (RFC 8785): equal values give equal texts. Members are sorted by name, without white
 * space.
 * @param value what `JSON.parse` can return; members that are `undefined` are left out, as `JSON.stringify` does
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null))}]`;
	// Not `instanceof`: it is false for an object without a prototype.
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const members = Object.entries(value)
		.filter(([, member]) => member !== undefined)
		// RFC 8785, 3.2.3, sorts by UTF-16 code units. So does `<`.
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
	return `{${members}}`;
}
