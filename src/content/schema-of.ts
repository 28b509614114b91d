import type * as z from 'zod';
import { archiveSchema, kinds, type KindData, type KindId } from '#schema/kinds.ts';
import type { ParsedFile } from './parse-file.ts';

/** What a file is to hold, by where it lies. */
export function schemaOf(location: ParsedFile['location']): z.ZodType<KindData[KindId]> {
  if (location.is === 'archive') return archiveSchema as z.ZodType as z.ZodType<KindData[KindId]>;
  return kinds.find(({ id }) => id === location.kind)!.schema as z.ZodType<KindData[KindId]>;
}
