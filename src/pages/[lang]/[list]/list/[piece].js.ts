import { createHash } from 'node:crypto';
import { csvLines } from '#exports/csv.ts';
import { fileRoute } from '#integrations/file-route.ts';
import { getSite } from '#integrations/site.ts';
import { listData } from '#site/list-data.ts';
import { heldLists } from '#site/list-ids.ts';
import { listSheet } from '#site/list-sheets.ts';
import type { InferGetStaticPropsType } from 'astro';

/**
 * What a script narrows a list down by, its rows, and the lines of its table, as classic scripts: those may be loaded from a disk as well as from a
 * server. Each says to which state of the list it belongs, so that pieces of two of them aren't mixed up.
 */
export function getStaticPaths() {
  const site = getSite();
  return site.graph.archive.languages.flatMap((lang) =>
    heldLists(site.graph).flatMap((list) => {
      const { index, pieces, rows } = listData(site, lang, list);
      if (index.total < 2) return [];
      const state = createHash('sha256').update(JSON.stringify(index)).digest('hex').slice(0, 12);
      const piece = (name: string, data: () => unknown) => ({
        params: { lang, list, piece: name },
        props: { call: () => [name, state, data()] as const },
      });
      return [
        piece('index', () => index),
        piece('table', () => csvLines(listSheet(site, lang, list))),
        ...Array.from({ length: pieces }, (_, number) => piece(`rows-${number + 1}`, () => rows(number))),
      ];
    }),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = fileRoute<object, Props>('text/javascript', ({ props }) => {
  const given = props.call().map((value) => JSON.stringify(value));
  return `jumelageList(${given.join(',')})\n`;
});
