/** A function that makes a value once for each object, and lets go of it with the object. */
export function memoize<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const values = new WeakMap<Key, Value>();
	return (key) => {
		if (!values.has(key)) values.set(key, make(key));
		return values.get(key) as Value;
	};
}
