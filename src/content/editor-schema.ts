import * as z from 'zod';
import { traits, type Fault, type Traits } from '#schema/field.ts';
import { asTyped, empty, filePath, formOf, id, oneLine, prose, type JsonSchema } from './editor-forms.ts';
import { bare, fieldsOf } from './walk.ts';

/**
 * The JSON Schema (draft 7) by which an editor checks and completes what the reader takes for this schema.
 * It has the types that YAML 1.2 gives (`start: 2019` is a number there, text to the reader), and both forms of every
 * shorthand. Rules across fields, and whether refs and files lead anywhere, are the checker's alone.
 * `original` is, of a translation's schema, the one that it translates: titles and descriptions are taken from there.
 */
export function editorSchema(schema: z.ZodType, original = schema): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...valueOf(schema, original) };
}

function valueOf(schema: z.ZodType, original: z.ZodType): JsonSchema {
  const here = bare(schema);
  const known = traits.get(here) ?? {};
  const of = known.of as z.ZodType | undefined;
  if (known.oneOrList) {
    const item = valueOf(of!, original);
    return oneOf([item, { type: 'array', items: item }]);
  }
  if (known.shorthand !== undefined)
    return oneOf([valueOf(fieldsOf(of!)![known.shorthand]!, original), valueOf(of!, original)]);
  const fields = fieldsOf(here);
  if (fields) return mapOf(fields, fieldsOf(mapIn(original)) ?? fields);
  if (here instanceof z.ZodArray)
    return {
      type: 'array',
      items: valueOf(here.element as z.ZodType, original),
      ...(here.safeParse([]).success ? {} : { minItems: 1 }),
    };
  if (here instanceof z.ZodRecord)
    return {
      type: 'object',
      propertyNames: valueOf(here.keyType as z.ZodType, original),
      additionalProperties: oneOf([valueOf(here.valueType as z.ZodType, original), empty]),
    };
  return scalarOf(here, known);
}

function mapOf(
  fields: Readonly<Record<string, z.ZodType>>,
  originals: Readonly<Record<string, z.ZodType>>,
): JsonSchema {
  const required = Object.keys(fields).filter((name) => !(fields[name] instanceof z.ZodOptional));
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, fieldOf(field, originals[name] ?? field)]),
    ),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function fieldOf(field: z.ZodType, original: z.ZodType): JsonSchema {
  const told = shapeOf(original);
  const { title, description, examples } = z.globalRegistry.get(told) ?? {};
  const value = valueOf(field, original);
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(field instanceof z.ZodOptional ? oneOf([value, empty]) : filled(value)),
    ...(Array.isArray(examples) && told === shapeOf(field) && { examples: examples.map(unquoted) }),
  };
}

/** What a scalar may be, told by how it refuses texts that hardly any scalar takes. */
function scalarOf(schema: z.ZodType, known: Traits): JsonSchema {
  if (known.ref !== undefined) return id;
  if (known.file !== undefined) return filePath;
  const fault = refusal(schema, '?');
  if (fault) return oneOf(formOf(fault));
  const limit = refusal(schema, 'x'.repeat(10_000))?.['limit'];
  const text = refusal(schema, 'two\nlines') ? oneLine : prose;
  return limit === undefined ? text : { ...text, maxLength: limit };
}

function refusal(schema: z.ZodType, text: string): Fault | undefined {
  const issue = schema.safeParse(text).error?.issues[0];
  return issue?.code === 'custom' ? (issue.params as Fault) : undefined;
}

function oneOf(schemas: readonly JsonSchema[]): JsonSchema {
  const alternatives = schemas.flatMap((schema) => (schema['anyOf'] as JsonSchema[] | undefined) ?? [schema]);
  return alternatives.length === 1 ? alternatives[0]! : { anyOf: alternatives };
}

/** A value that can't be left empty. */
function filled(value: JsonSchema): JsonSchema {
  const alternatives = ((value['anyOf'] as JsonSchema[] | undefined) ?? [value]).map((schema) =>
    [schema['type']].flat().includes('string') ? { ...schema, minLength: 1 } : schema,
  );
  return oneOf(alternatives);
}

/** The map that a value is, or that the items of a list are. */
function mapIn(schema: z.ZodType): z.ZodType {
  const here = bare(schema);
  const of = traits.get(here)?.of as z.ZodType | undefined;
  if (of) return mapIn(of);
  return here instanceof z.ZodArray ? mapIn(here.element as z.ZodType) : here;
}

/** What a field was given its title with. */
function shapeOf(field: z.ZodType): z.ZodType {
  return field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
}

/** An example, which is written as the reader gets it, as an editor gets it. */
function unquoted(example: unknown): unknown {
  if (typeof example === 'string') return asTyped(example);
  if (Array.isArray(example)) return example.map(unquoted);
  if (typeof example !== 'object' || example === null) return example;
  return Object.fromEntries(Object.entries(example).map(([key, value]) => [key, unquoted(value)]));
}
