import { createHash } from 'node:crypto';
import { csvLines } from '#exports/csv.ts';
import { fileRoute } from '#integrations/file-route.ts';
import { getSite } from '#integrations/site.ts';
import { listIndex, listRows, piecesOf } from '#site/list-data.ts';
import { heldLists, type ListId } from '#site/list-ids.ts';
import { listSheet } from '#site/list-sheets.ts';
import type { Site } from '#site/site.ts';

/**
 * What a script narrows a list down by, its rows, and the lines of its table, as classic scripts: those may be loaded from a disk as well as from a
 * server. Each says to which state of the list it belongs, so that pieces of two of them aren't mixed up.
 */
export function getStaticPaths() {
  const site = getSite();
  return site.graph.archive.languages.flatMap((lang) =>
    heldLists(site.graph).flatMap((list) => {
      const rows = Array.from({ length: piecesOf(site, lang, list) }, (_, number) => `rows-${number + 1}`);
      const pieces = rows.length > 0 ? ['index', 'table', ...rows] : [];
      return pieces.map((piece) => ({ params: { lang, list, piece } }));
    }),
  );
}

export const GET = fileRoute<{ lang: string; list: ListId; piece: string }>(
  'text/javascript',
  ({ params: { lang, list, piece } }) => {
    const site = getSite();
    const { index, state } = stateOf(site, lang, list);
    const data =
      piece === 'index'
        ? index
        : JSON.stringify(
            piece === 'table'
              ? csvLines(listSheet(site, lang, list))
              : listRows(site, lang, list, Number(piece.slice('rows-'.length)) - 1),
          );
    return `jumelageList(${JSON.stringify(piece)},${JSON.stringify(state)},${data})\n`;
  },
);

/** The index of a list as JSON, and what it is known by. */
const stateOf = (site: Site, lang: string, list: ListId): { index: string; state: string } =>
  site.graph.reads.derived(`index/${list}/${lang}`, () => {
    const index = JSON.stringify(listIndex(site, lang, list));
    return { index, state: createHash('sha256').update(index).digest('hex').slice(0, 12) };
  });
