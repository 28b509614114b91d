import { csv } from '#exports/csv.ts';
import { fileRoute } from '#integrations/file-route.ts';
import { getSite } from '#integrations/site.ts';
import { heldLists, type ListId } from '#site/list-ids.ts';
import { listSheet } from '#site/list-sheets.ts';

export function getStaticPaths() {
  const { graph } = getSite();
  return graph.archive.languages.flatMap((lang) =>
    heldLists(graph).map((list) => ({ params: { lang, list, sheet: list } })),
  );
}

export const GET = fileRoute<{ lang: string; list: ListId }>('text/csv', ({ params: { lang, list } }) =>
  csv(listSheet(getSite(), lang, list)),
);
