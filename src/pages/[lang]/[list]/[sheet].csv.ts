import type { APIRoute } from 'astro';
import { csv } from '#exports/csv.ts';
import { getSite } from '#integrations/site.ts';
import { heldLists, type ListId } from '#site/list-ids.ts';
import { listSheet } from '#site/list-sheets.ts';

export function getStaticPaths() {
  const { graph } = getSite();
  return graph.archive.languages.flatMap((lang) =>
    heldLists(graph).map((list) => ({ params: { lang, list, sheet: list } })),
  );
}

export const GET: APIRoute<Record<string, never>, { lang: string; list: ListId }> = ({
  params: { lang, list },
}) =>
  new Response(csv(listSheet(getSite(), lang, list)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
