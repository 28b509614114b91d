import { isMap, traits } from '#schema/field.ts';
import { kinds } from '#schema/kinds.ts';
import * as z from 'zod';
import { inOrder, type Issue } from './issue.ts';
import { locate } from './location.ts';
import { nameOf } from './nearest-file.ts';
import { nearest, sparing } from './nearest.ts';
import type { ParsedFile } from './parse-file.ts';
import { recordFinder } from './record-finder.ts';
import { schemaOf } from './schema-of.ts';
import { bare, fieldsOf, walkTo } from './walk.ts';

const walkToRefs = walkTo((schema, { ref }) => ref !== undefined || listsRefs(schema));

/**
 * Finds refs that lead to no record, or to one of another kind, and refs that stand twice in one list.
 * @param known every record as `kind/id`, also those that don't hold by themselves
 * @param paths of all files, among which one may be meant for a record
 */
export function danglingRefs(
  files: readonly ParsedFile[],
  known: ReadonlySet<string>,
  paths: Iterable<string>,
): Issue[] {
  const issues: Issue[] = [];
  const ids = new Map<string, string[]>(kinds.map(({ id }) => [id, []]));
  for (const name of known)
    ids.get(name.slice(0, name.indexOf('/')))?.push(name.slice(name.indexOf('/') + 1));
  const find = recordFinder(files);
  const behindEnding = recordsWithSecondEnding(paths);
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
        const saved = behindEnding.get(`${kind}/${value}`);
        if (other)
          issue('ref-wrong-kind', { value, folder: kind, aKind: kind, otherKind: other.id, field }, path);
        else if (saved !== undefined)
          issue(
            'ref-second-ending',
            { value, kind, other: saved, instead: withoutSecond(nameOf(saved)) },
            path,
          );
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
  return toldOnce(issues);
}

/** In place of advice that was given for the same name before, the place at which it was. */
function toldOnce(issues: readonly Issue[]): Issue[] {
  const told = new Map<string, string>();
  return inOrder(issues).map((issue) => {
    const { code, file, line, params } = issue;
    if (code !== 'dangling-ref' || params['nearest'] !== undefined) return issue;
    const name = `${String(params['kind'])}/${String(params['value'])}`;
    const first = told.get(name);
    if (first === undefined) told.set(name, `${file}:${line}`);
    return first === undefined ? issue : { ...issue, params: { ...params, first } };
  });
}

const secondEnding = /(?<=\.(?:md|yaml))\.txt$/i;
const withoutSecond = (path: string) => path.replace(secondEnding, '');

/** Files that would be records without the ending that some programs add, by kind and id. */
function recordsWithSecondEnding(paths: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of paths) {
    if (!secondEnding.test(path)) continue;
    const location = locate(withoutSecond(path));
    if (location.is === 'record' && !location.lang) found.set(`${location.kind}/${location.id}`, path);
  }
  return found;
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
