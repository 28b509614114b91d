/** Makes a value when it is first asked for, and keeps it: for tables that only a mistake needs. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
