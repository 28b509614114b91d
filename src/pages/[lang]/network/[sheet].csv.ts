import type { APIRoute } from 'astro';
import { csv } from '#exports/csv.ts';
import { getSite } from '#integrations/site.ts';
import type { Network } from '#site/network/network.ts';
import { networkSheet, networkSheets, type NetworkSheet } from '#site/network/sheets.ts';
import { networkPaths } from '#site/network/view.ts';

export function getStaticPaths() {
  return networkPaths(getSite()).flatMap(({ lang, drawn: { network } }) =>
    networkSheets.map((sheet) => ({ params: { lang, sheet }, props: { network } })),
  );
}

export const GET: APIRoute<{ network: Network }, { lang: string; sheet: NetworkSheet }> = ({
  params: { lang, sheet },
  props: { network },
}) =>
  new Response(csv(networkSheet(getSite().texts(lang), network, sheet)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
