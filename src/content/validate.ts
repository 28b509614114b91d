import type * as z from 'zod';
import { isMap, type Fault } from '#schema/field.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './issue.ts';
import { fieldsOf, schemaAt } from './walk.ts';
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
  return {
    findings: result.error.issues.flatMap((issue) => toFindings({ schema, written, yaml, original }, issue)),
  };
}

function toFindings(context: Context, issue: z.core.$ZodIssue): Finding[] {
  const { schema, written, yaml, original } = context;
  const path = issue.path;
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  const value = valueAt(written, path);
  switch (issue.code) {
    case 'custom': {
      const { code, ...params } = issue.params as Fault;
      const named = { field: String(field), ...(params as Finding['params']) };
      const advice =
        Array.isArray(params['known']) && typeof params['value'] === 'string'
          ? nearest(params['value'], params['known'] as string[])
          : undefined;
      return [{ code, params: advice ? { ...named, nearest: advice } : named, ...yaml.at(path) }];
    }
    case 'unrecognized_keys': {
      const known = Object.keys(fieldsOf(schemaAt(schema, path) ?? schema) ?? {});
      const untranslated = original && fieldsOf(schemaAt(original, path) ?? original);
      return issue.keys.map((key): Finding => {
        if (untranslated && Object.hasOwn(untranslated, key))
          return { code: 'translation-not-text', params: { field: key }, ...yaml.keyAt([...path, key]) };
        const advice = nearest(key, known);
        return {
          code: 'unknown-field',
          params: { value: key, known, ...(advice && { nearest: advice }) },
          ...yaml.keyAt([...path, key]),
        };
      });
    }
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) =>
        toFindings(context, { ...inner, path: [...path, ...inner.path] } as z.core.$ZodIssue),
      );
    case 'invalid_type':
      if (value === undefined)
        return [{ code: 'missing-field', params: { field: String(field) }, ...yaml.at(path) }];
      return [
        {
          code: 'wrong-shape',
          params: { field: String(field), wanted: shapeName(issue.expected), written: shapeOf(value) },
          ...yaml.at(path),
        },
      ];
    case 'too_small':
      return [{ code: 'missing-field', params: { field: String(field) }, ...yaml.at(path) }];
    default:
      return [
        {
          code: 'wrong-shape',
          params: { field: String(field), wanted: 'text', written: shapeOf(value) },
          ...yaml.at(path),
        },
      ];
  }
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

function shapeName(expected: string): string {
  return expected === 'array' ? 'list' : expected === 'object' || expected === 'record' ? 'fields' : 'text';
}

interface Context {
  readonly schema: z.ZodType;
  readonly written: unknown;
  readonly yaml: Yaml;
  readonly original: z.ZodType | undefined;
}
