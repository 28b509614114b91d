import * as z from 'zod';
import { isMap, oneOrList, traits } from '#schema/field.ts';
import { bare, fieldsOf } from './walk.ts';
import type { Finding } from './issue.ts';
import { nearest } from './nearest.ts';
import type { Yaml } from './yaml.ts';

/** Fields that tell which item of a list a translated one stands for; the first that is there decides. */
const matchedBy = ['file', 'url', 'date', 'time'] as const;
const tiedBy = 'time';

const schemas = new WeakMap<z.ZodType, z.ZodType>();

/**
 * What a translation of a record of this schema may say, read off the schema: its texts, all optional, and in items of
 * lists the fields that tell which item is meant. Undefined where nothing in it is text.
 */
export function translationSchema(schema: z.ZodType): z.ZodType | undefined {
  const here = bare(schema);
  const known = schemas.get(here);
  if (known) return known;
  const made = derive(here);
  if (made) schemas.set(here, made);
  return made;
}

/**
 * Puts the items of a translation's lists where the record's stand, so that the two have one shape.
 * Refused: more items than the record has, an item that the record lacks. Warned of: another number of items that only position matches.
 */
export function align(
  schema: z.ZodType,
  original: unknown,
  translated: unknown,
  yaml: Yaml,
  path: PropertyKey[] = [],
): { value: unknown; findings: Finding[] } {
  const findings: Finding[] = [];
  const inside = (under: z.ZodType, from: unknown, to: unknown, at: PropertyKey[]): unknown => {
    const result = align(under, from, to, yaml, at);
    for (const finding of result.findings) findings.push(finding);
    return result.value;
  };
  const here = bare(schema);
  const trait = traits.get(here);
  if (trait?.shorthand !== undefined) {
    const whole = isMap(original) ? original : { [trait.shorthand]: original };
    return align(trait.of as z.ZodType, whole, translated, yaml, path);
  }
  if (trait?.oneOrList) {
    const item = trait.of as z.ZodType;
    const many = (value: unknown) => (Array.isArray(value) ? value : [value]);
    return align(z.array(item), many(original), many(translated), yaml, path);
  }
  const fields = fieldsOf(here);
  if (fields && isMap(translated)) {
    const value: Record<string, unknown> = {};
    for (const [key, text] of Object.entries(translated))
      if (!isMatch(key, fields))
        value[key] = inside(fields[key]!, isMap(original) ? original[key] : undefined, text, [...path, key]);
    return { value, findings };
  }
  if (here instanceof z.ZodArray && Array.isArray(translated)) {
    const from: unknown[] = Array.isArray(original) ? original : [];
    const field = String(path.findLast((step) => typeof step === 'string') ?? '');
    if (translated.length > from.length) {
      findings.push({
        code: 'translation-too-long',
        params: { field, found: translated.length, expected: from.length },
        ...yaml.at([...path, from.length]),
      });
      return { value: undefined, findings };
    }
    const value: unknown[] = from.map(() => undefined);
    let byPosition = false;
    translated.forEach((item, index) => {
      const key = isMap(item) ? matchedBy.find((name) => item[name] !== undefined) : undefined;
      byPosition ||= key === undefined;
      const target = key === undefined ? index : findItem(from, item as Record<string, unknown>, key, value);
      if (target === -1)
        findings.push({
          code: 'translation-no-such-item',
          params: { field, key: key!, value: String((item as Record<string, unknown>)[key!]) },
          ...yaml.at([...path, index]),
        });
      else value[target] = inside(here.element as z.ZodType, from[target], item, [...path, index]);
    });
    if (byPosition && translated.length !== from.length)
      findings.push({
        code: 'translation-count',
        params: { field, found: translated.length, expected: from.length },
        ...yaml.at(path),
      });
    return { value, findings };
  }
  if (here instanceof z.ZodRecord && isMap(original) && isMap(translated)) {
    const known = Object.keys(original);
    const field = String(path.findLast((step) => typeof step === 'string') ?? '');
    for (const key of Object.keys(translated).filter((name) => !known.includes(name))) {
      const advice = nearest(key, known);
      findings.push({
        code: 'translation-unknown-key',
        params: { field, value: key, ...(advice && { nearest: advice }) },
        ...yaml.keyAt([...path, key]),
      });
    }
  }
  return { value: translated, findings };
}

function derive(here: z.ZodType): z.ZodType | undefined {
  const trait = traits.get(here);
  if (trait?.translatable) return here;
  if (trait?.oneOrList) {
    const item = translationSchema(trait.of as z.ZodType);
    return item && oneOrList(item);
  }
  if (trait?.of) return translationSchema(trait.of as z.ZodType);
  const fields = fieldsOf(here);
  if (fields) {
    const texts: Record<string, z.ZodType> = {};
    for (const [name, field] of Object.entries(fields)) {
      const made = translationSchema(field);
      if (made) texts[name] = made.optional();
      else if (isMatch(name, fields)) texts[name] = z.string().optional();
    }
    const anyText = Object.keys(texts).some((name) => !isMatch(name, fields));
    return anyText ? z.strictObject(texts) : undefined;
  }
  if (here instanceof z.ZodArray) {
    const item = translationSchema(here.element as z.ZodType);
    return item && z.array(item);
  }
  if (here instanceof z.ZodRecord && traits.get(bare(here.valueType as z.ZodType))?.translatable) return here;
  return undefined;
}

/** Whether a field only tells which item is meant: it is no text, and lists are matched by it. */
function isMatch(name: string, fields: Record<string, z.ZodType>): boolean {
  const field = fields[name];
  const matches = (matchedBy as readonly string[]).includes(name) || name === tiedBy;
  return matches && field !== undefined && !traits.get(bare(field))?.translatable;
}

function findItem(
  items: readonly unknown[],
  wanted: Record<string, unknown>,
  key: string,
  taken: readonly unknown[],
): number {
  const same = (item: unknown, name: string) =>
    isMap(item) ? item[name] === wanted[name] : name === 'url' && item === wanted[name];
  return items.findIndex(
    (item, index) =>
      taken[index] === undefined && same(item, key) && (wanted[tiedBy] === undefined || same(item, tiedBy)),
  );
}
