import type { Result } from '#schema/shapes/result.ts';
import { isLasting } from '#content/web-archives.ts';
import { completedRecords } from './completed.ts';
import type { Rule } from './rule.ts';

/**
 * Warns of a result of a completed project that is kept only at an address elsewhere: such addresses vanish. One that
 * isn't public, and one whose original is known to lie somewhere or that a repository keeps, is as safe as it can be.
 */
export const resultElsewhere: Rule = (graph, locate) =>
  completedRecords(graph).flatMap((record) =>
    (record.data.results ?? []).flatMap((result, index) =>
      isOnlyElsewhere(result)
        ? [
            {
              code: 'result-elsewhere',
              ...locate(record, ['results', index, 'url']),
              params: { value: result.title },
            },
          ]
        : [],
    ),
  );

function isOnlyElsewhere({ url, file, archived, kept, doi, access = 'public' }: Result): boolean {
  if (url === undefined || access !== 'public' || isLasting(url)) return false;
  return [file, archived, kept, doi].every((place) => place === undefined);
}
