/**
 * Remembers the result of a function for each object, for as long as that object lives.
 * @param make makes the value for an object; called once for each
 */
export function memoize<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const values = new WeakMap<Key, Value>();
	return (key) => {
		// A page may have replaced these methods: then a value is made again, and nothing breaks.
		const value = values.get(key) ?? make(key);
		values.set(key, value);
		return value;
	};
}
