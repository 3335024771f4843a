/**
 * Remembers what a function makes, for as long as the object lives that it was made for.
 * @param make makes the value for an object; called once for each
 */
export function memoize<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const values = new WeakMap<Key, Value>();
	return (key) => {
		// What a page may have put in the place of these methods can lose a value, and no page breaks because of that.
		const value = values.get(key) ?? make(key);
		values.set(key, value);
		return value;
	};
}
