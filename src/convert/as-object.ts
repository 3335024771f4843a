/** A value as an object; an empty one where it is none. */
export const asObject = (value: unknown): Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** The objects of a list; none where it is no list. */
export const asObjects = (value: unknown): Record<string, unknown>[] =>
	Array.isArray(value)
		? value.filter(
				(one): one is Record<string, unknown> => typeof one === 'object' && one !== null && !Array.isArray(one),
			)
		: [];
