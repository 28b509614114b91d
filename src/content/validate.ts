import type * as z from 'zod';
import { isMap, traits, type Fault, type Traits } from '#schema/field.ts';
import { exampleLine, firstItem, isMarked, lineMeant, memberMeant } from './line-meant.ts';
import { valueLabelled } from './label-meant.ts';
import { nearest, sparing } from './nearest.ts';
import { otherName } from './other-names.ts';
import type { Finding } from './issue.ts';
import { bare, fieldsOf, schemaAt } from './walk.ts';
import type { Yaml } from './yaml.ts';

/**
 * Validates what was read; gives what the program holds, or everything that is wrong with it.
 * Of a translation, `original` is the schema of what it translates: fields that only that one knows are no text.
 */
export function validate<Data>(
  schema: z.ZodType<Data>,
  yaml: Yaml,
  original?: z.ZodType,
): { data?: Data; findings: Finding[] } {
  if (yaml.value !== undefined && !isMap(yaml.value) && yaml.value !== '')
    return { findings: [{ code: 'not-fields', params: {}, ...yaml.at([]) }] };
  const written = isMap(yaml.value) ? yaml.value : {};
  const result = schema.safeParse(written);
  if (result.success) return { data: result.data, findings: [] };
  const context = { schema, written, yaml, original, adviseOn: sparing(valueMeant) };
  return { findings: result.error.issues.flatMap((issue) => toFindings(context, issue)) };
}

function toFindings(context: Context, issue: z.core.$ZodIssue): Finding[] {
  const { schema, written, yaml, original } = context;
  const path = issue.path;
  const value = valueAt(written, path);
  switch (issue.code) {
    case 'custom': {
      const { code, ...params } = issue.params as Fault;
      const named = { field: fieldOf(path), ...(params as Finding['params']) };
      const advice = context.adviseOn(params);
      return [{ code, params: advice ? { ...named, nearest: advice } : named, ...yaml.at(path) }];
    }
    case 'unrecognized_keys': {
      const known = Object.keys(fieldsOf(schemaAt(schema, path) ?? schema) ?? {});
      const untranslated = original && fieldsOf(schemaAt(original, path) ?? original);
      return issue.keys.map((key): Finding => {
        if (untranslated && Object.hasOwn(untranslated, key))
          return { code: 'translation-not-text', params: { field: key }, ...yaml.keyAt([...path, key]) };
        const advice = fieldMeant(key, known);
        return {
          code: 'unknown-field',
          params: { value: key, known, ...(advice && { nearest: advice }) },
          ...yaml.keyAt([...path, key]),
        };
      });
    }
    case 'invalid_key':
      return issue.issues
        .flatMap((inner) => toFindings(context, { ...inner, path } as z.core.$ZodIssue))
        .map((finding) => ({ ...finding, ...yaml.keyAt(path) }));
    case 'invalid_element':
      return issue.issues.flatMap((inner) =>
        toFindings(context, { ...inner, path: [...path, ...inner.path] } as z.core.$ZodIssue),
      );
    case 'invalid_type':
      return value === undefined
        ? missing(context, path)
        : [wrongShape(context, path, shapeName(issue.expected, single(schema, path)))];
    case 'too_small':
      return missing(context, path);
    default:
      return [wrongShape(context, path, 'text')];
  }
}

/** The value of a closed list that was probably meant, by its label or its letters. */
function valueMeant({ known, value, vocabulary }: Partial<Fault>): string | undefined {
  if (!Array.isArray(known) || typeof value !== 'string') return undefined;
  const labelled = typeof vocabulary === 'string' ? valueLabelled(vocabulary, value, known) : undefined;
  return labelled ?? nearest(value, known);
}

/** Says that a field is missing, unless it is there under another name: that is told, and mending it mends both. */
function missing({ schema, written, yaml }: Context, path: readonly PropertyKey[]): Finding[] {
  const above = path.slice(0, -1);
  const beside = valueAt(written, above);
  const known = Object.keys(fieldsOf(schemaAt(schema, above) ?? schema) ?? {});
  const misnamed = isMap(beside) ? Object.keys(beside).filter((key) => !known.includes(key)) : [];
  const field = fieldOf(path);
  if (path.at(-1) === field && misnamed.some((key) => fieldMeant(key, known) === field)) return [];
  const example = exampleLine(schema, path);
  return [
    {
      code: 'missing-field',
      params: { field, ...(example && { nearest: example }) },
      ...yaml.at(path),
    },
  ];
}

/** The field that a name which isn’t one’s was probably to be. */
function fieldMeant(written: string, known: readonly string[]): string | undefined {
  return otherName(written, known) ?? nearest(written, known);
}

function wrongShape(
  { schema, written, yaml }: Context,
  path: readonly PropertyKey[],
  wanted: string,
): Finding {
  const value = valueAt(written, path);
  if (wanted === 'list' && isMarked(value))
    return { code: 'yaml-dash', params: { nearest: firstItem(value) }, ...yaml.at(path) };
  const ref = traits.get(schemaAt(schema, path) ?? schema)?.ref;
  if (ref !== undefined && isMap(value)) {
    const member = memberMeant(fieldOf(path), value);
    const params = { field: fieldOf(path), folder: ref, aKind: ref, ...(member && { nearest: member }) };
    return { code: 'ref-as-fields', params, ...yaml.at(path) };
  }
  const meant = lineMeant(schema, path, value);
  const params = { field: fieldOf(path), wanted, written: shapeOf(value), ...(meant && { nearest: meant }) };
  return { code: 'wrong-shape', params, ...yaml.at(path) };
}

function fieldOf(path: readonly PropertyKey[]): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path) {
    if (Array.isArray(here) || isMap(here)) here = (here as Record<PropertyKey, unknown>)[step];
    else return here;
  }
  return here;
}

function shapeOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : isMap(value) ? 'fields' : 'text';
}

function shapeName(expected: string, single: Traits | undefined): string {
  if (expected === 'array') return 'list';
  if (expected === 'object' || expected === 'record') return 'fields';
  return single?.yaml?.every((type) => type === 'integer' || type === 'number') ? 'number' : 'text';
}

/** What is known of the single value that a field takes, by itself or for a whole map. */
function single(root: z.ZodType, path: readonly PropertyKey[]): Traits | undefined {
  const field = fieldsOf(schemaAt(root, path.slice(0, -1)) ?? root)?.[String(path.at(-1))];
  const known = field && traits.get(bare(field));
  if (known?.shorthand === undefined) return known;
  const short = fieldsOf(known.of as z.ZodType)?.[known.shorthand];
  return short && traits.get(bare(short));
}

interface Context {
  readonly schema: z.ZodType;
  readonly written: unknown;
  readonly yaml: Yaml;
  readonly original: z.ZodType | undefined;
  readonly adviseOn: (fault: Partial<Fault>) => string | undefined;
}
