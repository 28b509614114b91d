import { csv } from '#exports/csv.ts';
import { fileRoute } from '#integrations/file-route.ts';
import { getSite } from '#integrations/site.ts';
import { networkSheet, networkSheets, type NetworkSheet } from '#site/network/sheets.ts';
import { networkOf, networkPaths } from '#site/network/view.ts';

export function getStaticPaths() {
  return networkPaths(getSite()).flatMap(({ lang }) =>
    networkSheets.map((sheet) => ({ params: { lang, sheet } })),
  );
}

export const GET = fileRoute<{ lang: string; sheet: NetworkSheet }>(
  'text/csv',
  ({ params: { lang, sheet } }) => {
    const site = getSite();
    return csv(networkSheet(site.texts(lang), networkOf(site), sheet));
  },
);
