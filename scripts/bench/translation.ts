import type * as z from 'zod';
import { isMap, traits } from '#schema/field.ts';
import { bare, fieldsOf } from '#content/walk.ts';
import { reword, type Writer } from './prose.ts';

/** Fields by which an item of a list is known again. */
const KNOWN_BY = ['file', 'url', 'date', 'time'];

/**
 * What a translation says of a record's fields: every text that its schema lets translate, in another language's words.
 * Undefined where nothing in it is text.
 */
export function translate(schema: z.ZodType, value: unknown, writer: Writer): unknown {
  const here = bare(schema);
  const known = traits.get(here);
  if (known?.translatable) return typeof value === 'string' ? reword(writer, value) : undefined;
  if (known?.shorthand !== undefined && !isMap(value)) return undefined;
  if (known?.of) return translate(known.of as z.ZodType, value, writer);
  const fields = fieldsOf(here);
  if (fields && isMap(value)) {
    const texts = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      const text = fields[key] && translate(fields[key], inner, writer);
      return text === undefined ? [] : [[key, text]];
    });
    if (texts.length === 0) return undefined;
    const keys = KNOWN_BY.filter((key) => value[key] !== undefined).map((key) => [key, value[key]] as const);
    return Object.fromEntries([...keys, ...texts]);
  }
  const item = itemOf(here);
  if (item && Array.isArray(value)) {
    const items = value.map((inner) => translate(item, inner, writer));
    const told = items.filter((inner) => inner !== undefined);
    const areKnown = told.every((inner) => isMap(inner) && KNOWN_BY.some((key) => inner[key] !== undefined));
    return told.length > 0 && (areKnown || told.length === items.length) ? told : undefined;
  }
  if (isMap(value) && 'valueType' in here)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        translate(here.valueType as z.ZodType, inner, writer),
      ]),
    );
  return undefined;
}

function itemOf(schema: z.ZodType): z.ZodType | undefined {
  return 'element' in schema ? (schema.element as z.ZodType) : undefined;
}
