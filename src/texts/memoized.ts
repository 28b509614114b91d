/**
 * A function that makes the value of each key once. For what is dear to make and has few keys: `Intl` takes some
 * hundred times longer to write a date than a look-up does.
 */
export function memoized<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as V;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
