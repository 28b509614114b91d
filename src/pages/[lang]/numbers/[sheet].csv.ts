import { csv } from '#exports/csv.ts';
import { fileRoute } from '#integrations/file-route.ts';
import { getSite } from '#integrations/site.ts';
import { numbersPaths } from '#site/numbers/view.ts';
import { numbersSheet, shownSheets, type NumbersSheet } from '#site/numbers/sheets.ts';
import type { Statistics } from '#site/statistics.ts';

export function getStaticPaths() {
  return numbersPaths(getSite()).flatMap(({ lang, statistics }) =>
    shownSheets(statistics).map((sheet) => ({ params: { lang, sheet }, props: { statistics } })),
  );
}

export const GET = fileRoute<{ lang: string; sheet: NumbersSheet }, { statistics: Statistics }>(
  'text/csv',
  ({ params: { lang, sheet }, props: { statistics } }) =>
    csv(numbersSheet(getSite(), lang, statistics, sheet)),
);
