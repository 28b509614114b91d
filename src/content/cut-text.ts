import type * as z from 'zod';
import { traits } from '#schema/field.ts';
import type { Issue } from './issue.ts';
import type { ParsedFile } from './parse-file.ts';
import { bare, schemaAt } from './walk.ts';

/** Warns of unquoted text that ` #` cuts short: YAML takes the rest for a comment. */
export function cutText(schema: z.ZodType, { path: file, yaml }: ParsedFile): Issue[] {
  return yaml.cuts
    .filter(({ path }) => {
      const under = schemaAt(schema, path);
      const known = under && traits.get(bare(under));
      return !known || (!known.ref && !known.vocabulary && !known.yaml?.some((type) => type !== 'string'));
    })
    .map(({ position, lost }) => ({ code: 'text-cut', params: { lost }, file, ...position }));
}
