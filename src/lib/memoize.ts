/**
 * Remembers what a function makes, for as long as the object lives that it was made for.
 * @param make makes the value for an object; called once for each
 */
export function memoize<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const values = new WeakMap<Key, Value>();
	return (key) => {
		if (!values.has(key)) values.set(key, make(key));
		return values.get(key) as Value;
	};
}
