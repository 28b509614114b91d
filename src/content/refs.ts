import { isMap, traits } from '#schema/field.ts';
import { kinds } from '#schema/kinds.ts';
import * as z from 'zod';
import type { Issue } from './issue.ts';
import { nearest, sparing } from './nearest.ts';
import type { ParsedFile } from './parse-file.ts';
import { recordFinder } from './record-finder.ts';
import { schemaOf } from './schema-of.ts';
import { bare, fieldsOf, walkTo } from './walk.ts';

const walkToRefs = walkTo((schema, { ref }) => ref !== undefined || listsRefs(schema));

/**
 * Finds refs that lead to no record, or to one of another kind, and refs that stand twice in one list.
 * `known` holds every record as `kind/id`, also those that don't hold by themselves.
 */
export function danglingRefs(files: readonly ParsedFile[], known: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = [];
  const ids = new Map<string, string[]>(kinds.map(({ id }) => [id, []]));
  for (const name of known)
    ids.get(name.slice(0, name.indexOf('/')))?.push(name.slice(name.indexOf('/') + 1));
  const find = recordFinder(files);
  const advise = sparing(
    (kind: string, written: string) => nearest(written, ids.get(kind) ?? []),
    (kind, written) => `${kind}/${written}`,
  );
  for (const { path: file, yaml, location } of files) {
    if (!yaml.readable) continue;
    const schema = schemaOf(location);
    const issue = (code: string, params: Issue['params'], path: readonly PropertyKey[]) =>
      issues.push({ code, params, file, ...yaml.at(path) });
    walkToRefs(schema, yaml.value, (visited) => {
      const { value, path } = visited;
      const kind = visited.traits.ref;
      if (kind !== undefined && typeof value === 'string' && !known.has(`${kind}/${value}`)) {
        const field = String(path.findLast((step) => typeof step === 'string') ?? '');
        const other = kinds.find(({ id }) => known.has(`${id}/${value}`));
        if (other)
          issue('ref-wrong-kind', { value, folder: kind, aKind: kind, otherKind: other.id, field }, path);
        else {
          const meant = find(value, kind)?.location;
          const advice = meant?.is === 'record' ? meant.id : advise(kind, value);
          issue(
            'dangling-ref',
            { value, folder: kind, kind, field, ...(advice && { nearest: advice }) },
            path,
          );
        }
      }
      if (visited.schema instanceof z.ZodArray && Array.isArray(value)) {
        const seen = new Set<string>();
        value.forEach((item, index) => {
          const ref = refOf((visited.schema as z.ZodArray<z.ZodType>).element, item);
          if (ref !== undefined && seen.has(ref))
            issue('ref-twice', { value: ref }, placeOf(item, ref, [...path, index]));
          else if (ref !== undefined) seen.add(ref);
        });
      }
    });
  }
  return issues;
}

function listsRefs(schema: z.ZodType): boolean {
  return schema instanceof z.ZodArray && refOf(schema.element as z.ZodType, '') !== undefined;
}

/** Where an item of a list names its record. */
function placeOf(item: unknown, ref: string, path: readonly PropertyKey[]): readonly PropertyKey[] {
  const field = isMap(item) ? Object.keys(item).find((name) => item[name] === ref) : undefined;
  return field === undefined ? path : [...path, field];
}

/** The record that an item of a list names, by itself or in the field that a bare id stands for. */
function refOf(schema: z.ZodType, item: unknown): string | undefined {
  const here = bare(schema);
  const known = traits.get(here);
  if (known?.ref && typeof item === 'string') return item;
  if (known?.shorthand === undefined) return undefined;
  const field = fieldsOf(known.of as z.ZodType)?.[known.shorthand];
  if (!field || !traits.get(bare(field))?.ref) return undefined;
  const value = isMap(item) ? item[known.shorthand] : item;
  return typeof value === 'string' ? value : undefined;
}
