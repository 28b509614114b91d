import { hash } from 'node:crypto';

/** How many letters of a checksum are kept: 132 bits. */
const LENGTH = 22;

/**
 * A checksum of a value with all that is in it, the same in every process: text, numbers, lists, maps, sets, plain objects.
 * @param nameOf the name of an object that stands for itself; what is in it doesn't count then
 * @throws Error for a function or an object of another kind, whose inside nobody knows
 */
export function digestOf(value: unknown, nameOf: (value: object) => string | undefined): string {
  return hash('sha256', written(value, nameOf), 'base64url').slice(0, LENGTH);
}

/** Each text stands behind its length, so that two values are never written alike. */
function written(value: unknown, nameOf: (value: object) => string | undefined): string {
  if (typeof value === 'string') return `"${value.length}:${value}`;
  if (typeof value === 'object' && value !== null) {
    const name = nameOf(value);
    if (name !== undefined) return `@${name.length}:${name}`;
    if (Array.isArray(value)) return `[${several(value, nameOf)}]`;
    if (value instanceof Map) return `<${several([...value].flat(), nameOf)}>`;
    if (value instanceof Set) return `(${several([...value], nameOf)})`;
    if (!isPlain(value)) throw new Error(`No checksum is made of ${value.constructor.name}.`);
    let text = '{';
    for (const key in value)
      text += `${key.length}:${key}${written((value as Record<string, unknown>)[key], nameOf)}`;
    return `${text}}`;
  }
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new Error(`No checksum is made of a ${typeof value}.`);
  return `${String(value)};`;
}

function several(values: readonly unknown[], nameOf: (value: object) => string | undefined): string {
  let text = '';
  for (const value of values) text += written(value, nameOf);
  return text;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
