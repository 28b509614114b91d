import * as z from 'zod';
import { isMap, traits, type Traits } from '#schema/field.ts';

/** A value as written, with the schema that it stands under. */
export interface Visited {
  readonly schema: z.ZodType;
  readonly traits: Traits;
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/** Visits every written value that the schema knows, parents first; `value` is as read, not yet validated. */
export function walk(
  schema: z.ZodType,
  value: unknown,
  visit: (visited: Visited) => void,
  path: readonly PropertyKey[] = [],
): void {
  if (value === undefined) return;
  const { here, known, fields, items, values } = shapeOf(schema);
  if (known.oneOrList) {
    if (!Array.isArray(value)) return walk(known.of as z.ZodType, value, visit, path);
    value.forEach((item, index) => walk(known.of as z.ZodType, item, visit, [...path, index]));
    return;
  }
  if (known.shorthand !== undefined) {
    const field = fieldsOf(known.of as z.ZodType)?.[known.shorthand];
    return walk(isMap(value) || !field ? (known.of as z.ZodType) : field, value, visit, path);
  }
  visit({ schema: here, traits: known, value, path });
  if (fields) {
    if (isMap(value))
      for (const key of Object.keys(value))
        if (Object.hasOwn(fields, key)) walk(fields[key]!, value[key], visit, [...path, key]);
  } else if (items) {
    if (Array.isArray(value)) value.forEach((item, index) => walk(items, item, visit, [...path, index]));
  } else if (values && isMap(value))
    for (const key of Object.keys(value)) walk(values, value[key], visit, [...path, key]);
}

/** What a walk asks of a schema, told once of each: zod takes longer to say what a schema is than a walk to go on. */
function shapeOf(schema: z.ZodType): Shape {
  const told = shapes.get(schema);
  if (told) return told;
  const here = bare(schema);
  const shape = {
    here,
    known: traits.get(here) ?? {},
    fields: fieldsOf(here),
    items: here instanceof z.ZodArray ? (here.element as z.ZodType) : undefined,
    values: here instanceof z.ZodRecord ? (here.valueType as z.ZodType) : undefined,
  };
  shapes.set(schema, shape);
  return shape;
}

const shapes = new WeakMap<z.ZodType, Shape>();

interface Shape {
  readonly here: z.ZodType;
  readonly known: Traits;
  readonly fields: Record<string, z.ZodType> | undefined;
  readonly items: z.ZodType | undefined;
  readonly values: z.ZodType | undefined;
}

/** The schema at a path of a written value, seen through optional fields, shorthands and transforms. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let here: z.ZodType | undefined = through(schema);
  for (const step of path) {
    if (!here) return undefined;
    if (typeof step === 'number' && here instanceof z.ZodArray) here = through(here.element as z.ZodType);
    else if (typeof step === 'number') continue;
    else
      here = through(
        fieldsOf(here)?.[String(step)] ??
          (here instanceof z.ZodRecord ? (here.valueType as z.ZodType) : undefined),
      );
  }
  return here;
}

/** The fields of a map's schema; undefined where the schema isn't one of a map. */
export function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  const here = bare(schema);
  if (here instanceof z.ZodObject) return here.shape as Record<string, z.ZodType>;
  if (here instanceof z.ZodPipe && here.in instanceof z.ZodObject)
    return here.in.shape as Record<string, z.ZodType>;
  return undefined;
}

/** A schema without what makes it optional. */
export function bare(schema: z.ZodType): z.ZodType {
  let here = schema;
  while (here instanceof z.ZodOptional) here = here.unwrap() as z.ZodType;
  return here instanceof z.ZodPipe && here.in instanceof z.ZodRecord ? here.in : here;
}

function through(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (!schema) return undefined;
  const here = bare(schema);
  const of = traits.get(here)?.of as z.ZodType | undefined;
  return of ? through(of) : here;
}
