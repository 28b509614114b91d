import { csv } from '#exports/csv.ts';
import { fileRoute } from '#integrations/file-route.ts';
import { getSite } from '#integrations/site.ts';
import type { Network } from '#site/network/network.ts';
import { networkSheet, networkSheets, type NetworkSheet } from '#site/network/sheets.ts';
import { networkPaths } from '#site/network/view.ts';

export function getStaticPaths() {
  return networkPaths(getSite()).flatMap(({ lang, drawn: { network } }) =>
    networkSheets.map((sheet) => ({ params: { lang, sheet }, props: { network } })),
  );
}

export const GET = fileRoute<{ lang: string; sheet: NetworkSheet }, { network: Network }>(
  'text/csv',
  ({ params: { lang, sheet }, props: { network } }) =>
    csv(networkSheet(getSite().texts(lang), network, sheet)),
);
