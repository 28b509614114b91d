import type * as z from 'zod';
import { traits } from '#schema/field.ts';
import type { Issue } from './issue.ts';
import type { ParsedFile } from './parse-file.ts';
import { quoted } from './yaml-mends.ts';
import { bare, schemaAt } from './walk.ts';

/** Warns of unquoted text that ` #` cuts short, or away: YAML takes the rest for a comment, as people do behind a date. */
export function cutText(schema: z.ZodType, { path: file, yaml }: ParsedFile): Issue[] {
  return yaml.cuts
    .filter(({ path, lost, whole }) => {
      if (whole === quoted(lost)) return true;
      const under = schemaAt(schema, path);
      const known = under && traits.get(bare(under));
      return !known || (!known.ref && !known.vocabulary && !known.yaml?.some((type) => type !== 'string'));
    })
    .map(({ position, lost, whole }) => ({
      code: 'text-cut',
      params: { lost, nearest: whole },
      file,
      ...position,
    }));
}
