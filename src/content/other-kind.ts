import { isMap } from '#schema/field.ts';
import { kinds, type Kind } from '#schema/kinds.ts';
import type { Issue } from './issue.ts';
import type { ParsedFile } from './parse-file.ts';
import { fieldsOf } from './walk.ts';

/** How many more of its fields another kind has to know than the one in whose folder a file lies. */
const clearly = 2;

/**
 * Says of a file that clearly holds a record of another kind where it belongs, so that not each of its fields is called
 * unknown; undefined where it doesn't.
 */
export function recordOfOtherKind({ path, location, yaml }: ParsedFile): Issue | undefined {
  if (location.is !== 'record' || !yaml.readable || !isMap(yaml.value)) return undefined;
  const written = Object.keys(yaml.value);
  const known = ({ schema }: Kind) => {
    const fields = fieldsOf(schema) ?? {};
    return written.filter((name) => Object.hasOwn(fields, name)).length;
  };
  const own = known(kinds.find(({ id }) => id === location.kind)!);
  if (written.length < own + clearly) return undefined;
  const [best] = kinds.toSorted((a, b) => known(b) - known(a));
  if (!best || known(best) < own + clearly) return undefined;
  const instead = path.replace(`${location.kind}/`, `${best.id}/`);
  return {
    code: 'record-of-other-kind',
    params: { aKind: best.id, folder: location.kind, instead },
    file: path,
    line: 1,
    column: 1,
  };
}
