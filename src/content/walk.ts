import * as z from 'zod';
import { isMap, traits, type Traits } from '#schema/field.ts';

/** A value as written, with the schema that it stands under. */
export interface Visited {
  readonly schema: z.ZodType;
  readonly traits: Traits;
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/** Visits written values, parents first; `value` is as read, not yet validated. */
export type Walk = (schema: z.ZodType, value: unknown, visit: (visited: Visited) => void) => void;

/** Makes a walk to the values under the schemas that are wanted; what can hold none of them is passed by. */
export function walkTo(isWanted: (schema: z.ZodType, known: Traits) => boolean): Walk {
  const plans = new WeakMap<z.ZodType, Plan | 'nothing'>();
  const planOf = (schema: z.ZodType): Plan | 'nothing' => {
    const before = plans.get(schema);
    if (before) return before;
    const made = planned(schema);
    const leads = made.isWanted || made.inner || made.fields.size > 0 || made.items || made.values;
    const plan = leads ? made : 'nothing';
    plans.set(schema, plan);
    return plan;
  };
  const leading = (schema: z.ZodType | undefined) =>
    schema && planOf(schema) !== 'nothing' ? schema : undefined;
  const planned = (schema: z.ZodType): Plan => {
    const here = bare(schema);
    const known = traits.get(here) ?? {};
    const inner = leading(known.of as z.ZodType | undefined);
    const fields = known.of ? [] : Object.entries(fieldsOf(here) ?? {});
    return {
      here,
      known,
      isWanted: !known.of && isWanted(here, known),
      inner,
      short: known.shorthand === undefined ? undefined : fieldsOf(known.of as z.ZodType)?.[known.shorthand],
      fields: new Map(fields.filter(([, field]) => leading(field))),
      items: here instanceof z.ZodArray ? leading(here.element as z.ZodType) : undefined,
      values: here instanceof z.ZodRecord ? leading(here.valueType as z.ZodType) : undefined,
    };
  };
  const walk = (
    schema: z.ZodType,
    value: unknown,
    visit: (visited: Visited) => void,
    path: readonly PropertyKey[],
  ): void => {
    const plan = planOf(schema);
    if (plan === 'nothing' || value === undefined) return;
    const { here, known, inner, fields, items, values } = plan;
    if (inner && known.oneOrList) {
      if (!Array.isArray(value)) return walk(inner, value, visit, path);
      value.forEach((item, index) => walk(inner, item, visit, [...path, index]));
      return;
    }
    if (inner) return walk(isMap(value) || !plan.short ? inner : plan.short, value, visit, path);
    if (plan.isWanted) visit({ schema: here, traits: known, value, path });
    if (Array.isArray(value)) {
      if (items) value.forEach((item, index) => walk(items, item, visit, [...path, index]));
    } else if (isMap(value))
      for (const key of Object.keys(value)) {
        const field = fields.get(key) ?? values;
        if (field) walk(field, value[key], visit, [...path, key]);
      }
  };
  return (schema, value, visit) => walk(schema, value, visit, []);
}

/** What a walk does at a schema, found out once of each: zod takes longer to say what a schema is than a walk to go on. */
interface Plan {
  readonly here: z.ZodType;
  readonly known: Traits;
  readonly isWanted: boolean;
  /** What is inside a combinator that zod can't see through. */
  readonly inner: z.ZodType | undefined;
  /** What a value stands for that is no map. */
  readonly short: z.ZodType | undefined;
  readonly fields: ReadonlyMap<string, z.ZodType>;
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
